package eu.xport.company;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public search of companies as it answers, and as it fails; nothing leaves this machine. */
class PublicDirectoryTest {

    private static final Siret SIRET = Siret.of("73282932000074").orElseThrow();

    /** What it answers, cut to what is read. */
    private static final String KNOWN =
            """
            {"results": [{"siren": "732829320", "nom_complet": "FONDERIE DE CAEN (FDC)",
              "nom_raison_sociale": "FONDERIE DE CAEN", "activite_principale": "70.10Z",
              "siege": {"siret": "73282932000099", "departement": "75", "activite_principale": "70.10Z"},
              "matching_etablissements": [{"siret": "73282932000074", "commune": "14118", "code_postal": "14000",
                "activite_principale": "24.51Z"}]}],
             "total_results": 1, "page": 1, "per_page": 1, "total_pages": 1}""";

    private final AtomicReference<String> asked = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private int status = 200;
    private String answer = KNOWN;
    private boolean silent;

    @BeforeEach
    void theServerIsUp() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            asked.set(exchange.getRequestURI().toString());
            if (silent) {
                await();
            }
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void theServerEnds() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void anEstablishmentIsKnownByItsNumber() {
        assertThat(find())
                .contains(new ListedCompany(Optional.of("FONDERIE DE CAEN"), Optional.of("14"), Optional.of("24.51Z")));
        assertThat(asked.get()).startsWith("/search?q=73282932000074&");
    }

    @Test
    void aHeadOfficeSaysItsDepartment() {
        answer = KNOWN.replace("73282932000099", SIRET.digits())
                .replace("\"commune\"", "\"x\"")
                .replace("\"siret\": \"73282932000074\", \"x\"", "\"siret\": \"1\", \"x\"");

        assertThat(find().flatMap(ListedCompany::department)).contains("75");
    }

    @Test
    void whoDoesNotWantToBeFoundIsNot() {
        answer =
                "{\"results\": [{\"siren\": \"732829320\", \"nom_complet\": \"[NON-DIFFUSIBLE]\", \"nom_raison_sociale\": null,"
                        + " \"siege\": {\"siret\": \"73282932000074\", \"departement\": \"14\"}}]}";

        assertThat(find()).contains(new ListedCompany(Optional.empty(), Optional.of("14"), Optional.empty()));
    }

    @Test
    void anotherCompanyThatAWordBringsIsNotTaken() {
        answer = KNOWN.replace("\"siren\": \"732829320\"", "\"siren\": \"552081317\"");

        assertThat(find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"results\": []}",
                "{}",
                "[]",
                "null",
                "",
                "<html>",
                "{\"results\": 7}",
                "{\"results\": [{\"siren\""
            })
    void whatIsNoAnswerIsNone(String broken) {
        answer = broken;

        assertThat(find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 429, 500, 503})
    void aRefusalIsNoAnswer(int refusal) {
        status = refusal;

        assertThat(find()).isEmpty();
    }

    @Test
    void nobodyWaitsForASilentOne() {
        silent = true;

        assertThat(directory(Duration.ofMillis(200)).find(SIRET)).isEmpty();
    }

    @Test
    void whenAllWhoAskWaitTheNextOneTypesAtOnce() {
        silent = true;
        var directory = directory(Duration.ofMillis(200));
        for (var visitor = 0; visitor < 6; visitor++) {
            assertThat(directory.find(SIRET)).isEmpty();
        }
    }

    @Test
    void whereNobodyListensPeopleType() {
        server.stop(0);

        assertThat(find()).isEmpty();
    }

    private Optional<ListedCompany> find() {
        return directory(Duration.ofSeconds(5)).find(SIRET);
    }

    private PublicDirectory directory(Duration patience) {
        return new PublicDirectory(new DirectorySettings(
                URI.create("http://localhost:" + server.getAddress().getPort()), patience));
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
