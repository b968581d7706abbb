package eu.xport.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who records and ends absences, asked at the REST interface as Tasklist asks it. */
class AbsenceRolesTest extends AbsenceStory {

    private static final String START = "/engine-rest/process-definition/key/RecordAbsence/submit-form";
    private static final String FORM = "/engine-rest/process-definition/key/RecordAbsence/deployed-start-form";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {CELINE, "manager"})
    void expertsAndManagersRecordOne(String user) {
        assertThat(records(user, CELINE)).isEqualTo(200);
        assertThat(tasksOf(CELINE)).containsExactly("EndAbsence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"funding", "analyst"})
    void nobodyElseDoes(String user) {
        assertThat(records(user, CELINE)).isEqualTo(403);
    }

    @Test
    void anExpertRecordsNobodyElses() {
        assertThat(records(DENIS, CELINE)).isEqualTo(400);
        assertThat(tasks.createTaskQuery().count()).isZero();
    }

    @Test
    void anExpertIsOfferedTheOwnNameAndTheColleaguesOfTheSamePartner() {
        var form = as(CELINE).gets(FORM).body();

        assertThat(form)
                .contains("\"defaultValue\":\"expert-cci\"", "Denis Vautier, CCI International Normandie")
                .doesNotContain("Estelle Hamelin", "valuesKey");
    }

    @Test
    void aManagerIsOfferedEveryExpert() {
        assertThat(as("manager").gets(FORM).body())
                .contains("Céline Auvray", "Denis Vautier", "Estelle Hamelin")
                .doesNotContain("defaultValue", "valuesKey");
    }

    @Test
    void theColleagueSeesTheAbsenceButCannotEndIt() {
        records(CELINE, CELINE);
        var task = tasks.createTaskQuery().singleResult().getId();

        assertThat(ends(DENIS, task)).isEqualTo(403);
        tasks.setAssignee(task, null);
        as(DENIS).posts("/engine-rest/task/" + task + "/claim", "{\"userId\": \"" + DENIS + "\"}");
        assertThat(ends(DENIS, task)).as("claimed, but somebody else's").isEqualTo(400);
        assertThat(tasks.createTaskQuery().count()).isOne();
    }

    @Test
    void aManagerWhoTakesTheQuestionOverEndsIt() {
        records(CELINE, CELINE);
        var task = tasks.createTaskQuery().singleResult().getId();

        as("manager").posts("/engine-rest/task/" + task + "/assignee", "{\"userId\": \"manager\"}");

        assertThat(ends("manager", task)).isEqualTo(204);
    }

    private int records(String user, String expert) {
        return as(user).posts(
                        START,
                        """
                        {"variables": {"absentExpert": {"value": "%s"}, "firstDay": {"value": "2026-03-10"},
                         "lastDay": {"value": "2026-03-12"}}}
                        """
                                .formatted(expert))
                .statusCode();
    }

    private int ends(String user, String task) {
        return as(user).posts(
                        "/engine-rest/task/" + task + "/submit-form",
                        "{\"variables\": {\"backOn\": {\"value\": \"2026-03-09\"}}}")
                .statusCode();
    }

    private Visitor as(String user) {
        return Visitor.machine(port, user);
    }
}
