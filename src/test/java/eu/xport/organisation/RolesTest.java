package eu.xport.organisation;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.Story;
import eu.xport.testing.Visitor;
import eu.xport.testing.XportTest;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each role may do, asked at the REST interface; Tasklist and Cockpit rest on the same permissions. */
@XportTest
class RolesTest {

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

    private static final String CALL =
            """
            {"variables": {"contactOutcome": {"value": "NOT_REACHED"}}}
            """;

    @Autowired
    private Story story;

    @Autowired
    private AuthorizationService authorizations;

    @LocalServerPort
    private int port;

    private Case company;
    private String task;
    private String expert;
    private String colleague;

    @BeforeEach
    void aCompanyOfTheChamberWaitsForACall() {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(aCompanyNewToExport());
        task = company.task("ContactCompany").getId();
        expert = company.task("ContactCompany").getAssignee();
        colleague = expert.equals("expert-cci") ? "expert-cci-2" : "expert-cci";
    }

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"expert-ad", "manager", "funding", "analyst"})
    void onlyAdministratorsDeploy(String user) {
        assertThat(deploys(user)).isEqualTo(403);
    }

    @Test
    void administratorsDeploy() {
        assertThat(deploys("admin")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FirstContact", "RoadmapDesign", "RoadmapFollowUp", "ActionDelivery", "ExpertChange"})
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
                .contains("\"key\":\"ExportJourney\"", "\"key\":\"JourneyNote\"")
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
    void noQueryEvaluatesAnExpressionThatItsSenderWrote() {
        var query = "{\"assigneeExpression\": \"${currentUser()}\"}";

        assertThat(as("manager").posts("/engine-rest/task?maxResults=10", query).statusCode())
                .isBetween(400, 499);
        assertThat(as("manager")
                        .posts("/engine-rest/filter/" + filter() + "/list?maxResults=10", query)
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void noQueryAsksForEverythingAtOnce() {
        assertThat(as("manager").gets("/engine-rest/task").statusCode()).isEqualTo(400);
        assertThat(as("manager").gets("/engine-rest/task?maxResults=2001").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anAnalystSeesHowCasesRunButNothingOfPeople() {
        var analyst = as("analyst");

        assertThat(analyst.gets("/engine-rest/process-instance?maxResults=50").body())
                .contains(company.process("ExportJourney").getId());
        assertThat(analyst.gets("/engine-rest/variable-instance?maxResults=100").body())
                .isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "admin"})
    void whoeverLooksAfterTheEngineReadsNothingOfCompanies(String user) {
        var visitor = Visitor.staff(port, user);

        for (var address : companyPages()) {
            assertThat(visitor.opens(address).statusCode()).as(address).isEqualTo(403);
            assertThat(visitor.opens(address).body()).doesNotContain("Hébert", company.number());
        }
        assertThat(visitor.gets("/staff/texts.json").body()).contains("Only experts, managers and funding officers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expert-bf", "manager", "funding"})
    void whoeverWorksWithCompaniesReadsEveryCase(String user) {
        var visitor = Visitor.staff(port, user);

        for (var address : companyPages()) {
            assertThat(visitor.opens(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    private List<String> companyPages() {
        return List.of(
                "/staff/companies",
                "/staff/companies?q=fonderie&fragment=true",
                "/staff/companies/" + company.number(),
                "/staff/tasks/" + task + "/company?fragment=true");
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

    private String filter() {
        return as("manager")
                .gets("/engine-rest/filter?maxResults=1")
                .body()
                .replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
    }

    private Visitor as(String user) {
        return Visitor.machine(port, user);
    }

    private static String user(String id) {
        return "{\"userId\": \"" + id + "\"}";
    }
}
