package eu.xport.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.Xport;
import eu.xport.testing.Postgres;
import eu.xport.testing.Wire;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Production, as its settings make it, on a real PostgreSQL. */
@Tag("start")
class ProductionTest {

    private static ConfigurableApplicationContext production;

    @BeforeAll
    static void productionStarts() {
        var surroundings = new StandardEnvironment();
        surroundings
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "surroundings",
                        Map.of(
                                "XPORT_DB_URL", Postgres.freshDatabase(),
                                "XPORT_DB_USER", Postgres.USER,
                                "XPORT_DB_PASSWORD", "not-asked-by-the-test",
                                "XPORT_SMTP_HOST", "localhost",
                                "XPORT_SMTP_PORT", "25",
                                "XPORT_PUBLIC_URL", "https://export.example.org",
                                "XPORT_PROXIES", "127[.]0[.]0[.]1|127[.]0[.]0[.]2",
                                "XPORT_ADMIN_USER", "claire.roy",
                                "XPORT_ADMIN_PASSWORD", "Cliffs-of-Etretat-3")));
        var application = new SpringApplication(Xport.class);
        application.setEnvironment(surroundings);
        application.setAdditionalProfiles("production");
        production = application.run("--server.port=0", "--camunda.bpm.job-execution.enabled=false");
    }

    @AfterAll
    static void productionStops() {
        production.close();
    }

    @Test
    void thereIsOneAccountAndNoneOfTheDemo() {
        var identities = production.getBean(IdentityService.class);

        assertThat(identities.createUserQuery().list()).extracting(User::getId).containsExactly("claire.roy");
        assertThat(identities.checkPassword("claire.roy", "Cliffs-of-Etretat-3"))
                .isTrue();
        assertThat(identities
                        .createGroupQuery()
                        .groupMember("claire.roy")
                        .singleResult()
                        .getId())
                .isEqualTo("camunda-admin");
    }

    @Test
    void aWeakPasswordIsRefusedForNewAccountsToo() {
        var identities = production.getBean(IdentityService.class);

        assertThat(identities.checkPasswordAgainstPolicy("demo").isValid()).isFalse();
        assertThat(production
                        .getBean(ProcessEngine.class)
                        .getProcessEngineConfiguration()
                        .isEnablePasswordPolicy())
                .isTrue();
    }

    @Test
    void theModelsAreDeployed() {
        assertThat(production
                        .getBean(RepositoryService.class)
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("ExportJourney")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theLoginSpeaksFrenchAndItsCookieTravelsEncryptedOnly() throws Exception {
        var login = get("/login", "https");

        assertThat(login.body()).contains("Connexion");
        assertThat(login.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(login.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(https -> assertThat(https).contains("max-age=31536000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/diagnosis", "/resources", "/privacy", "/accessibility"})
    void pagesOfCompaniesAreOpenedEncryptedEverAfter(String path) throws Exception {
        assertThat(get(path, "https").headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(https -> assertThat(https).contains("max-age=31536000", "includeSubDomains"));
    }

    @Test
    void aSenderIsWhomTheProxyNamesLast() {
        guessesTenTimes("127.0.0.1", "203.0.113.7");

        assertThat(knocks("127.0.0.1", "203.0.113.7")).isEqualTo(401);
        assertThat(knocks("127.0.0.1", "198.51.100.1, 203.0.113.7"))
                .as("the sender has written an address before its own")
                .isEqualTo(401);
        assertThat(knocks("127.0.0.1", "203.0.113.7, 127.0.0.2"))
                .as("two proxies of ours")
                .isEqualTo(401);
        assertThat(knocks("127.0.0.1", "203.0.113.8")).isEqualTo(200);
    }

    @Test
    void whoeverIsNoProxyOfOursIsNotBelieved() {
        guessesTenTimes("127.0.0.9", "203.0.113.20");

        assertThat(knocks("127.0.0.9", "203.0.113.21")).isEqualTo(401);
        assertThat(knocks("127.0.0.1", "203.0.113.20")).isEqualTo(200);
    }

    private static void guessesTenTimes(String from, String told) {
        for (var guess = 0; guess < 10; guess++) {
            asks(from, told, "guess" + guess);
        }
    }

    private static int knocks(String from, String told) {
        return asks(from, told, "Cliffs-of-Etretat-3");
    }

    private static int asks(String from, String told, String password) {
        var port = Integer.parseInt(production.getEnvironment().getProperty("local.server.port"));
        return Wire.status(Wire.from(from, port)
                .gets("/engine-rest/user/count", "X-Forwarded-For: " + told, Wire.basic("claire.roy", password)));
    }

    @Test
    void companiesAreServedWhileNoMailServerAnswers() throws Exception {
        var health = HttpRequest.newBuilder(address("/actuator/health")).build();

        assertThat(HttpClient.newHttpClient()
                        .send(health, BodyHandlers.ofString())
                        .body())
                .isEqualTo("{\"status\":\"UP\"}");
    }

    private static HttpResponse<String> get(String path, String scheme) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address(path))
                                .header("X-Forwarded-Proto", scheme)
                                .header("Accept", "text/html")
                                .header("Accept-Language", "fr-FR")
                                .build(),
                        BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + production.getEnvironment().getProperty("local.server.port") + path);
    }
}
