package eu.xport.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Visitor;
import eu.xport.testing.XportTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One login opens everything that a person may use, and one logout shuts it. */
@XportTest
class StaffSessionTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String TASKS = "/camunda/api/engine/engine/default/task?maxResults=1";

    @LocalServerPort
    private int port;

    @Test
    void whoeverIsLoggedInIsLoggedInToTasklist() {
        var expert = Visitor.staff(port, "expert-ad");

        assertThat(expert.opens(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(expert.gets("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"expert-ad\"", "tasklist")
                .doesNotContain("cockpit", "\"admin\"");
        assertThat(expert.gets(TASKS).statusCode()).isEqualTo(200);
    }

    @Test
    void theLoginLeadsToThePageThatWasAskedFor() {
        var manager = Visitor.stranger(port);
        manager.opens("/camunda/app/cockpit/default/");

        var answer = manager.logsIn("manager", "demo");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).contains("/camunda/app/cockpit/default/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/cockpit/default/", "/camunda/app/admin/default/"})
    void anExpertHasNoBusinessInCockpitAndAdmin(String application) {
        assertThat(Visitor.staff(port, "expert-ad").opens(application).statusCode())
                .isEqualTo(403);
    }

    @Test
    void anAnalystReadsCockpit() {
        var analyst = Visitor.staff(port, "analyst");

        assertThat(analyst.opens("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(analyst.opens(TASKLIST).statusCode()).isEqualTo(403);
    }

    @Test
    void theLogoutOfTasklistEndsTheSessionEverywhere() {
        var expert = Visitor.staff(port, "expert-ad");
        expert.opens(TASKLIST);

        assertThat(expert.posts("/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(200);

        assertThat(expert.gets(TASKS).statusCode()).isEqualTo(401);
        assertThat(expert.gets("/staff/texts.json").statusCode()).isEqualTo(401);
        assertThat(expert.opens(TASKLIST).statusCode()).isEqualTo(302);
    }

    @Test
    void afterASessionHasExpiredTasklistIsToldSo() {
        var expert = Visitor.staff(port, "expert-ad");
        expert.opens(TASKLIST);
        expert.losesCookie("JSESSIONID");

        assertThat(expert.gets(TASKS).statusCode()).isEqualTo(401);
        assertThat(expert.posts("/camunda/api/engine/engine/default/task/unknown/submit-form", "{}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aChangeInTheWebapplicationsNeedsTheirToken() {
        var manager = Visitor.staff(port, "manager");
        manager.opens(TASKLIST);
        manager.losesCookie("XSRF-TOKEN");

        var answer = manager.posts("/camunda/api/engine/engine/default/task/count", "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aSessionIsWorthNothingAtTheRestInterface() {
        var admin = Visitor.staff(port, "admin");

        assertThat(admin.gets("/engine-rest/user").statusCode()).isEqualTo(401);
    }

    @Test
    void theRestInterfaceKeepsNoSession() {
        var machine = Visitor.machine(port, "admin");

        assertThat(machine.gets("/engine-rest/user?maxResults=1").statusCode()).isEqualTo(200);
        assertThat(machine.cookie("JSESSIONID")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"expert-ad", "admin"})
    void nobodyMakesAFirstAdministratorThroughTheWeb(String user) {
        var person = Visitor.staff(port, user);
        person.opens(TASKLIST);
        var account = "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"intruder\"}}";

        assertThat(person.opens("/camunda/app/admin/default/setup/").statusCode())
                .isEqualTo(403);
        assertThat(person.posts("/camunda/api/admin/setup/default/user/create", account)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theWebapplicationsOwnLoginIsShut() {
        var expert = Visitor.staff(port, "expert-ad");

        assertThat(expert.posts("/camunda/api/admin/auth/user/default/login/admin", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void pagesOfTheWebapplicationsKeepTheirOwnContentPolicy() {
        var headers = Visitor.staff(port, "expert-ad").opens(TASKLIST).headers();

        assertThat(headers.allValues("Content-Security-Policy")).singleElement().satisfies(policy -> assertThat(policy)
                .contains("nonce-", "frame-ancestors 'none'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aPagesScriptsCarryTheWordThatItsPolicyAsksFor() {
        var page = Visitor.staff(port, "expert-ad").opens(TASKLIST);

        assertThat(page.body()).contains("nonce=\"" + nonce(page) + "\"");
    }

    @Test
    void cockpitGetsTheVersionsOfAProcessThoughItNamesNoEndOfTheList() {
        var manager = Visitor.staff(port, "manager");

        assertThat(manager.gets("/camunda/api/engine/engine/default/process-definition?key=ExportJourney"
                                + "&sortBy=version&sortOrder=desc")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Visitor.machine(port, "admin")
                        .gets("/engine-rest/process-definition")
                        .statusCode())
                .isEqualTo(400);
    }

    private static String nonce(HttpResponse<String> page) {
        return page.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .replaceAll(".*'nonce-([^']+)'.*", "$1");
    }
}
