package eu.xport.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Visitor;
import eu.xport.testing.XportTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody without an account meets. */
@XportTest
class StrangerTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/",
                "/engine-rest/engine",
                "/engine-rest/version",
                "/engine-rest/user",
                "/engine-rest/task",
                "/engine-rest/openapi.json",
                "/engine-rest/engine/default/task",
                "/engine-rest/no/such/path"
            })
    void theRestInterfaceAsksEverywhereForNameAndPassword(String path) {
        var answer = Visitor.stranger(port).opens(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(basic -> assertThat(basic).startsWith("Basic"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/deployment/create",
                "/engine-rest/process-definition/key/ExportJourney/start",
                "/engine-rest/message",
                "/engine-rest/user/create"
            })
    void nobodyChangesAnythingWithoutNameAndPassword(String path) {
        assertThat(Visitor.stranger(port).posts(path, "{}").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda",
                "/camunda/",
                "/camunda/app/tasklist/",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/admin/default/setup/",
                "/camunda/app/welcome/default/",
                "/camunda/lib/deps.js",
                "/staff/companies",
                "/figures",
                "/actuator",
                "/actuator/env",
                "/h2-console",
                "/no/such/page"
            })
    void pagesOfTheStaffLeadToTheLogin(String path) {
        var answer = Visitor.stranger(port).opens(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/tasklist/plugin/tasklistPlugins/default/",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/app/tasklist/scripts/config.js",
                "/staff/texts.json"
            })
    void dataOfTheStaffIsRefusedPlainly(String path) {
        assertThat(Visitor.stranger(port).gets(path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "/camunda/api/engine/engine/default/deployment/create",
                "/staff/companies"
            })
    void nothingOfTheStaffIsChangedWithoutALogin(String path) {
        assertThat(Visitor.stranger(port).posts(path, "{}").statusCode()).isIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/actuator/health"})
    void whatIsPublicIsOpen(String path) {
        assertThat(Visitor.stranger(port).opens(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/diagnosis", "/journey/abc", "/resources", "/newsletter/abc", "/style.css"})
    void pagesOfCompaniesAskForNoLogin(String path) {
        assertThat(Visitor.stranger(port).opens(path).statusCode()).isIn(200, 404);
    }

    @Test
    void healthTellsNoDetails() {
        assertThat(Visitor.stranger(port).gets("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void aWrongPasswordIsRefusedInTheReadersLanguageAndSaysNotWhich() {
        var stranger = Visitor.stranger(port);

        var answer = stranger.logsIn("funding-2", "wrong");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/login?error"));
        assertThat(stranger.logsIn("nobody", "wrong").headers().firstValue("Location"))
                .isEqualTo(answer.headers().firstValue("Location"));
    }

    @Test
    void aLoginSentFromElsewhereIsRefused() {
        var answer = Visitor.stranger(port).postForm("/login", Map.of("username", "admin", "password", "demo"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/diagnosis",
                "/diagnosis/3f1a4b52-7a34-4a51-8e0e-6f3d6b8c9a10",
                "/resources",
                "/privacy",
                "/accessibility",
                "/journey/abc",
                "/no/such/page",
                "/style.css"
            })
    void whatCompaniesOpenRunsNothingAndIsShownInNobodysFrame(String path) {
        var headers = Visitor.stranger(port).opens(path).headers();

        assertThat(headers.allValues("Content-Security-Policy")).singleElement().satisfies(policy -> assertThat(policy)
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "object-src 'none'")
                .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy"))
                .hasValueSatisfying(devices -> assertThat(devices).contains("camera=()", "geolocation=()"));
        assertThat(headers.firstValue("Strict-Transport-Security"))
                .as("the demo is opened without encryption")
                .isEmpty();
    }

    @Test
    void everyPageForbidsFramesForeignContentAndGuessedTypes() {
        var headers = Visitor.stranger(port).opens("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(headers.firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }
}
