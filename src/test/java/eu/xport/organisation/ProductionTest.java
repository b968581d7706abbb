package eu.xport.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.Xport;
import eu.xport.testing.Postgres;
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
