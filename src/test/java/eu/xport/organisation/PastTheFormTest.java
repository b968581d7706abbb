package eu.xport.organisation;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.Case;
import eu.xport.testing.Door;
import eu.xport.testing.JourneyTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case begins and goes on by what forms say: no other way leads into it, at either door. */
class PastTheFormTest extends JourneyTest {

    private static final String VARIABLES =
            """
            {"variables": {"formTaken": {"value": true}, "partner": {"value": "business-france"}},
             "modifications": {"partner": {"value": "business-france"}}, "value": "business-france",
             "messageName": "CompanyWithdrew", "name": "CompanyWithdrew", "all": true}
            """;

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService runtime;

    @LocalServerPort
    private int port;

    private Case company;
    private String expert;
    private long processes;
    private long moved;

    @BeforeEach
    void aCompanyWaitsForACall() {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(aCompanyNewToExport());
        expert = company.task("ContactCompany").getAssignee();
        processes = processes();
        moved = moved();
    }

    @AfterEach
    void nothingHappened() {
        assertThat(processes()).isEqualTo(processes);
        assertThat(company.openTasks()).containsExactly("ContactCompany");
        assertThat(moved()).isEqualTo(moved);
    }

    private long moved() {
        return history.createHistoricVariableInstanceQuery()
                .variableValueEquals("partner", "business-france")
                .count();
    }

    @ParameterizedTest
    @MethodSource("waysIntoACase")
    void whoeverWorksTheTaskChangesTheCaseByItsFormAlone(Door door, String method, String way) {
        var answer = door.lets(expert, port).sends(method, door.to(placed(way)), "application/json", VARIABLES);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("submit-form");
    }

    @ParameterizedTest
    @EnumSource
    void aSerializedObjectIsNoAnswerAndIsNotRead(Door door) {
        var answer = door.posts(
                expert,
                port,
                placed("task/{task}/submit-form"),
                """
                {"variables": {"contactNotes": {"value": "rO0ABXQAAWE=", "type": "Object", "valueInfo":
                 {"objectTypeName": "java.lang.String", "serializationDataFormat": "application/x-java-serialized-object"}}}}
                """);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("is a serialized object; send a text");
    }

    @ParameterizedTest
    @CsvSource({
        "MACHINES, manager, resolve",
        "MACHINES, admin, delegate",
        "BROWSERS, manager, delegate",
        "BROWSERS, admin, resolve"
    })
    void nobodyGivesATaskAwayAndTakesItBackWithVariables(Door door, String user, String way) {
        assertThat(door.posts(user, port, placed("task/{task}/" + way), VARIABLES)
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void evenAnAdministratorStartsACaseByItsFormAlone(Door door) {
        for (var process : List.of("JourneyNote", "ExportJourney")) {
            var answer = door.posts("admin", port, "/process-definition/key/" + process + "/start", VARIABLES);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("submit-form");
        }
    }

    @ParameterizedTest
    @CsvSource({"JourneyNote, NoteWritten", "JourneyNote, TellJourneyClosed", "ExportJourney, RecordDiagnosis"})
    void noCaseBeginsWithoutItsFormWhereverItBeginsAndWhateverIsSkipped(String process, String activity) {
        assertThatThrownBy(() -> runtime.createProcessInstanceByKey(process)
                        .businessKey(company.number())
                        .setVariables(Map.of("formTaken", true, "noteKind", "CLOSED"))
                        .startBeforeActivity(activity)
                        .execute(true, true))
                .hasMessageContaining("submit-form");
    }

    @ParameterizedTest
    @EnumSource
    void evenAnAdministratorCompletesATaskByItsFormAlone(Door door) {
        assertThat(door.posts(
                                "admin",
                                port,
                                placed("task/{task}/complete"),
                                "{\"variables\": {\"formTaken\": {\"value\": true}}}")
                        .statusCode())
                .isEqualTo(400);
    }

    static Stream<Arguments> waysIntoACase() {
        return Stream.of(
                        "POST process-definition/key/JourneyNote/start",
                        "POST process-definition/key/ExportJourney/start",
                        "POST process-definition/{definition}/start",
                        "POST process-definition/{definition}/restart",
                        "POST process-definition/{definition}/restart-async",
                        "POST process-instance/{process}/modification",
                        "POST process-instance/{process}/modification-async",
                        "POST process-instance/{process}/variables",
                        "POST process-instance/variables-async",
                        "POST process-instance/message-async",
                        "PUT process-instance/{process}/variables/partner",
                        "DELETE process-instance/{process}/variables/partner",
                        "POST process-instance/{process}/variables/partner/data",
                        "POST task/{task}/variables",
                        "PUT task/{task}/variables/partner",
                        "DELETE task/{task}/variables/partner",
                        "POST task/{task}/localVariables",
                        "PUT task/{task}/localVariables/contactNotes",
                        "POST task/{task}/bpmnError",
                        "POST task/{task}/bpmnEscalation",
                        "POST task/{task}/resolve",
                        "POST task/{task}/delegate",
                        "DELETE task/{task}",
                        "POST execution/{process}/signal",
                        "POST execution/{process}/localVariables",
                        "POST execution/{process}/messageSubscriptions/CompanyWithdrew/trigger",
                        "POST modification/execute",
                        "POST modification/executeAsync",
                        "POST migration/execute",
                        "POST message",
                        "POST signal",
                        "POST condition")
                .map(way -> way.split(" "))
                .flatMap(way -> Stream.of(Door.values()).map(door -> Arguments.of(door, way[0], way[1])));
    }

    private String placed(String way) {
        var process = company.process("ExportJourney");
        return "/"
                + way.replace("{task}", company.task("ContactCompany").getId())
                        .replace("{process}", process.getId())
                        .replace("{definition}", process.getProcessDefinitionId());
    }

    private long processes() {
        return history.createHistoricProcessInstanceQuery().count();
    }
}
