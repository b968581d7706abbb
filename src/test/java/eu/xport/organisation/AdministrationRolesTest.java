package eu.xport.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who deploys, starts, repairs and administers, asked at the REST interface; Cockpit rests on the same permissions. */
class AdministrationRolesTest extends CallStory {

    private static final String MODEL =
            """
            --b\r
            Content-Disposition: form-data; name="data"; filename="evil.bpmn"\r
            Content-Type: text/xml\r
            \r
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="Another" isExecutable="true" camunda:historyTimeToLive="P1D"><startEvent id="s"/></process>
            </definitions>\r
            --b--\r
            """;

    @ParameterizedTest
    @ValueSource(strings = {"expert-ad", "manager", "funding"})
    void onlyAnalystsAndAdministratorsDeploy(String user) {
        assertThat(deploys(user)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "admin"})
    void whoeverDeploysPassesTheGate(String user) {
        assertThat(deploys(user)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FirstContact",
                "RoadmapDesign",
                "RoadmapFollowUp",
                "ActionDelivery",
                "ExpertChange",
                "CallBooking"
            })
    void expertsStartOnlyWhatIsTheirs(String process) {
        assertThat(as("expert-ad")
                        .posts("/engine-rest/process-definition/key/" + process + "/start", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theStartListOfAnExpertIsShort() {
        assertThat(as("expert-ad")
                        .gets("/engine-rest/process-definition?latestVersion=true&startablePermissionCheck=true"
                                + "&startableInTasklist=true&active=true&maxResults=50")
                        .body())
                .contains("\"key\":\"ExportJourney\"", "\"key\":\"JourneyNote\"", "\"key\":\"PaperRequest\"")
                .doesNotContain("\"key\":\"FirstContact\"", "\"key\":\"ActionDelivery\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expert-ad", "manager", "funding", "analyst"})
    void nobodyButAdministratorsChangesAccountsPermissionsFiltersOrCases(String user) {
        var visitor = as(user);
        var process = company.process("ExportJourney").getId();

        assertThat(visitor.posts(
                                "/engine-rest/user/create",
                                "{\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"x\"}}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.posts(
                                "/engine-rest/authorization/create",
                                "{\"type\":1,\"permissions\":[\"ALL\"],\"groupId\":\"experts\",\"resourceType\":7,"
                                        + "\"resourceId\":\"*\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.posts(
                                "/engine-rest/filter/create",
                                "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"assigneeExpression\":\"${1}\"}}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.sends("PUT", "/engine-rest/group/camunda-admin/members/" + user, "application/json", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.sends("DELETE", "/engine-rest/process-instance/" + process, "application/json", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.posts(
                                "/engine-rest/process-instance/" + process + "/variables",
                                "{\"modifications\":{\"partner\":{\"value\":\"x\"}}}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.sends("DELETE", "/engine-rest/user/" + user, "application/json", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void managersTryAgainWhatFailed() {
        var answer = as("manager").gets("/engine-rest/job?maxResults=1");

        var job = answer.body().replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(as("manager")
                        .sends("PUT", "/engine-rest/job/" + job + "/retries", "application/json", "{\"retries\": 1}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(as("analyst")
                        .sends("PUT", "/engine-rest/job/" + job + "/retries", "application/json", "{\"retries\": 1}")
                        .statusCode())
                .isEqualTo(403);
    }

    private int deploys(String user) {
        return as(user).sends("POST", "/engine-rest/deployment/create", "multipart/form-data; boundary=b", MODEL)
                .statusCode();
    }
}
