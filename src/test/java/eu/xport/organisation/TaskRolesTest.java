package eu.xport.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads a task and who does it, asked at the REST interface; Tasklist rests on the same permissions. */
class TaskRolesTest extends CallStory {

    private static final String CALL =
            """
            {"variables": {"contactOutcome": {"value": "NOT_REACHED"}}}
            """;

    @Autowired
    private AuthorizationService authorizations;

    @Test
    void theExpertReadsAndCompletesTheOwnTask() {
        assertThat(as(expert).gets("/engine-rest/task/" + task).statusCode()).isEqualTo(200);
        assertThat(as(expert)
                        .gets("/engine-rest/task/" + task + "/form-variables")
                        .body())
                .contains("Hébert");

        assertThat(as(expert)
                        .posts("/engine-rest/task/" + task + "/submit-form", CALL)
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expert-ad", "expert-bf-2", "funding", "analyst"})
    void nobodyElsesTaskIsReadOrDone(String other) {
        var visitor = as(other);

        assertThat(visitor.gets("/engine-rest/task/" + task).statusCode()).isEqualTo(404);
        assertThat(visitor.gets("/engine-rest/task/" + task + "/form-variables").statusCode())
                .isEqualTo(403);
        assertThat(visitor.gets("/engine-rest/task?maxResults=10").body()).isEqualTo("[]");
        assertThat(visitor.posts("/engine-rest/task/" + task + "/submit-form", CALL)
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.posts("/engine-rest/task/" + task + "/claim", user(other))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.gets("/engine-rest/variable-instance?maxResults=100").body())
                .doesNotContain("Hébert");
    }

    @Test
    void aManagerCountsTheTasksOfAllInCockpit() {
        var report = "/engine-rest/task/report/candidate-group-count";

        assertThat(as("manager").gets(report).statusCode()).isEqualTo(200);
        assertThat(as("expert-ad").gets(report).statusCode()).isEqualTo(403);
    }

    @Test
    void whatAManagerIsGrantedOnTasksIsReadingAlone() {
        var granted = authorizations
                .createAuthorizationQuery()
                .groupIdIn("managers")
                .resourceType(Resources.TASK)
                .resourceId(Authorization.ANY)
                .singleResult();

        assertThat(granted.getPermissions(TaskPermissions.values()))
                .containsExactlyInAnyOrder(TaskPermissions.NONE, TaskPermissions.READ);
    }

    @Test
    void aColleagueReadsTheTaskButCannotDoItWhileItIsEntrustedToSomebody() {
        var visitor = as(colleague);

        assertThat(visitor.gets("/engine-rest/task/" + task).statusCode()).isEqualTo(200);
        assertThat(visitor.posts("/engine-rest/task/" + task + "/submit-form", CALL)
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.posts("/engine-rest/task/" + task + "/claim", user(colleague))
                        .statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claim | {\"userId\": null}",
                "unclaim | {}",
                "resolve | {}",
                "delegate | {\"userId\": \"expert-cci\"}",
                "assignee | {\"userId\": \"expert-cci\"}",
                "bpmnError | {\"errorCode\": \"CompanyWithdrew\"}",
                "bpmnEscalation | {\"escalationCode\": \"CompanyWithdrew\"}",
                "localVariables | {\"modifications\": {\"formTaken\": {\"value\": true}}}"
            })
    void aColleagueTakesTheTaskByNoOtherWay(String way, String body) {
        assertThat(as(colleague)
                        .posts("/engine-rest/task/" + task + "/" + way, body)
                        .statusCode())
                .isEqualTo(403);
        assertThat(company.task("ContactCompany").getAssignee()).isEqualTo(expert);
    }

    @Test
    void aTaskIsNotCompletedPastItsForm() {
        assertThat(as(expert)
                        .posts("/engine-rest/task/" + task + "/complete", "{}")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(company.openTasks()).contains("ContactCompany");
    }

    @Test
    void aCompletedTaskCompletedAgainIsToldSo() {
        as(expert).posts("/engine-rest/task/" + task + "/submit-form", CALL);

        var again = as(expert).posts("/engine-rest/task/" + task + "/submit-form", CALL);

        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.body()).contains("This task is no longer open", "Nothing was changed");
    }

    @Test
    void whoeverLosesATaskToAnotherPartnerLosesEveryPermissionOnIt() {
        company.until(company.promised("contactDue"));
        var escalation = company.task("ReassignContact").getId();
        as("manager").posts("/engine-rest/task/" + escalation + "/claim", user("manager"));

        var answer = as("manager")
                .posts(
                        "/engine-rest/task/" + escalation + "/submit-form",
                        """
                        {"variables": {"newExpert": {"value": "expert-bf"}, "breachCause": {"value": "ABSENCE"}}}
                        """);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(company.task("ContactCompany").getAssignee()).isEqualTo("expert-bf");
        assertThat(as(expert).gets("/engine-rest/task/" + task).statusCode()).isEqualTo(404);
        assertThat(as(expert)
                        .posts("/engine-rest/task/" + task + "/submit-form", CALL)
                        .statusCode())
                .isEqualTo(403);
        assertThat(as("expert-bf").gets("/engine-rest/task/" + task).statusCode())
                .isEqualTo(200);
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .resourceId(task)
                        .list())
                .singleElement()
                .satisfies(permission -> assertThat(permission.getGroupId()).isEqualTo("business-france"));
        assertThat(as("expert-bf")
                        .posts("/engine-rest/task/" + task + "/submit-form", CALL)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void managersReadEveryTaskAndEntrustIt() {
        var manager = as("manager");

        assertThat(manager.gets("/engine-rest/task/" + task).statusCode()).isEqualTo(200);
        assertThat(manager.posts("/engine-rest/task/" + task + "/assignee", user(colleague))
                        .statusCode())
                .isEqualTo(204);
        assertThat(manager.posts("/engine-rest/task/" + task + "/submit-form", CALL)
                        .statusCode())
                .isEqualTo(403);
    }
}
