package eu.xport.resources;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses count as dead, asked of a site on this machine. */
class LifeTest {

    private final Life life = new Life(Duration.ofSeconds(5));
    private HttpServer site;

    @BeforeEach
    void aSiteAnswersAsItsPathSays() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", asked -> {
            var path = asked.getRequestURI().getPath().substring(1);
            Map.of("301", "/200", "302", "/404").forEach((moved, place) -> {
                if (moved.equals(path)) {
                    asked.getResponseHeaders().set("Location", place);
                }
            });
            asked.sendResponseHeaders(Integer.parseInt(path), -1);
            asked.close();
        });
        site.start();
    }

    @AfterEach
    void itCloses() {
        site.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"200", "204", "301", "401", "403", "405", "429"})
    void whoAnswersLives(String path) {
        assertThat(life.fault(at(path))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"404", "410", "302", "500", "503"})
    void whatIsGoneOrBrokenIsDead(String path) {
        assertThat(life.fault(at(path))).get().asString().startsWith("answers ");
    }

    @Test
    void whoDoesNotAnswerIsDead() {
        var address = at("200");
        site.stop(0);

        assertThat(life.fault(address)).get().asString().startsWith("does not answer");
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + site.getAddress().getPort() + "/" + path);
    }
}
