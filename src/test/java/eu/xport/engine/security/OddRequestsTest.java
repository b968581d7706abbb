package eu.xport.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Wire;
import eu.xport.testing.XportTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** What no browser sends is refused in one word, and leaves no story in the log. */
@XportTest
@ExtendWith(OutputCaptureExtension.class)
class OddRequestsTest {

    @Autowired
    private ServletWebServerApplicationContext application;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//engine-rest/user",
                "/%65ngine-rest/user",
                "/x/../engine-rest/user",
                "/x/..;/engine-rest/user",
                "/engine-rest;x/user",
                "/engine-rest/%2e%2e/engine-rest/user",
                "/engine-rest//user",
                "/engine-rest/user%00",
                "/camunda//api/engine/engine/default/task",
                "/camunda;x/api/engine/engine/default/task",
                "/diagnosis%0a",
                "/%ff"
            })
    void anAddressThatIsWrittenOddlyLeadsNowhere(String path, CapturedOutput log) {
        assertThat(Wire.status(Wire.from("127.0.0.1", port).gets(path))).isIn(400, 401, 404);
        assertThat(log).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"siret%5Bx%5D", "siret%5B", "siret%5D%5B", "siret.", "%5B%5D", "siret%5B99999999999%5D.x"})
    void aFieldThatIsNamedOddlyIsAFaultOfItsSender(String name, CapturedOutput log) {
        var answer = Wire.from("127.0.0.1", port).posts("/diagnosis", name + "=1&mark=" + UUID.randomUUID());

        assertThat(Wire.status(answer)).isEqualTo(422);
        assertThat(log).doesNotContain("\tat ");
    }

    @Test
    void whoeverHangsUpIsNotWrittenAbout(CapturedOutput log) {
        Wire.from("127.0.0.1", port)
                .hangsUpAfter("POST /diagnosis HTTP/1.1", "siret=1", "Content-Type: application/x-www-form-urlencoded");

        assertThat(Wire.status(Wire.from("127.0.0.1", port).gets("/login"))).isEqualTo(200);
        assertThat(log).doesNotContain("\tat ", "ERROR");
    }

    @Test
    void aSlowSenderIsNotWaitedForForLong() {
        var connector =
                ((TomcatWebServer) application.getWebServer()).getTomcat().getConnector();

        assertThat(connector.getProperty("connectionTimeout")).isEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/companies", "/camunda/app/tasklist/", "/camunda", "/camunda/app/"})
    void aForgedHostLeadsNobodyAway(String path) {
        var answer = Wire.from("127.0.0.1", port).gets(path, "Host: evil.example", "Accept: text/html");

        assertThat(Wire.status(answer)).isEqualTo(302);
        assertThat(answer).contains("Location: /").doesNotContain("evil.example");
    }
}
