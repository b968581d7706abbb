package eu.xport.journey.deadline;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Visitor;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Filed on Monday 9 March 2026: the first contact is promised by Thursday the 12th, the roadmap by Tuesday the 24th. */
class MoveDeadlineTest extends JourneyTest {

    private static final String REASON = "The works are closed until the 18th, says the telephone.";

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    private Case company;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(aCompanyNewToExport());
    }

    @Test
    void theTaskOfTheExpertIsDueOnTheNewDay() {
        moves("contactDue", "2026-03-19");

        assertThat(company.due("ContactCompany")).isEqualTo("2026-03-19T18:00");
    }

    @Test
    void nobodyMovesTheDateAtTheTaskItself() {
        var task = "/engine-rest/task/" + company.task("ContactCompany").getId();
        var manager = Visitor.machine(port, "manager");
        var due = manager.gets(task).body().replaceFirst(".*\"due\":\"([^\"]*)\".*", "$1");
        var change =
                "{\"name\": \"Contact the company\", \"assignee\": \"expert-cci\", \"priority\": 50, \"due\": \"%s\"}";

        var refused = manager.sends("PUT", task, "application/json", change.formatted("2030-01-01T00:00:00.000+0000"));
        var kept = manager.sends("PUT", task, "application/json", change.formatted(due));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("A task is due when the process says so");
        assertThat(kept.statusCode()).isEqualTo(204);
        assertThat(company.due("ContactCompany")).isEqualTo("2026-03-12T18:00");
    }

    @Test
    void theManagersAreToldOnTheNewDayInsteadOfThePromisedOne() {
        moves("contactDue", "2026-03-19");

        company.until(at("2026-03-19T17:59"));
        assertThat(company.openTasks()).doesNotContain("ReassignContact");
        company.until(at("2026-03-19T18:00"));
        assertThat(company.openTasks()).contains("ReassignContact");
    }

    @Test
    void thePromiseKeepsTheDayThatTheCompanyWasTold() {
        moves("contactDue", "2026-03-19");

        company.until(at("2026-03-13T09:00"));

        assertThat(company.promised("contactDue")).isEqualTo("2026-03-12T18:00");
        assertThat(Visitor.staff(port, "manager")
                        .opens("/staff/companies/" + company.number())
                        .body())
                .contains("By hand until Thu 19 Mar 2026", REASON);
    }

    @Test
    void theReasonStaysInTheNotesOfTheCase() {
        moves("contactDue", "2026-03-19");

        assertThat(database.queryForMap("select author, kind, text from note where journey = ?", company.number()))
                .containsEntry("author", "manager")
                .containsEntry("kind", "MoveDeadline")
                .hasEntrySatisfying("text", text -> assertThat((String) text)
                        .isEqualTo("First contact: Thu 12 Mar 2026 → Thu 19 Mar 2026. " + REASON));
    }

    @Test
    void aStopOfTheClockMakesTheNewDayNoEarlier() {
        moves("roadmapDue", "2026-04-20");
        company.does("ContactCompany", Map.of("contactOutcome", "CALL_LATER", "callAgainOn", "2026-03-16"));

        company.until(at("2026-03-16T09:00"));

        assertThat(company.promised("roadmapDue")).isAfter("2026-03-24T18:00");
        assertThat(company.timers("RoadmapOverdue")).containsExactly(at("2026-04-20T18:00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "manager | contactDue | 2026-03-12 | choose a day after the promised one, Thu 12 Mar 2026",
                "manager | contactDue | 2026-03-21 | The next working day is Mon 23 Mar 2026",
                "manager | contactDue | 2026-07-01 | at most 90 days after the promised one",
                "expert-cci | contactDue | 2026-03-19 | does not have 'CREATE_INSTANCE' permission"
            })
    void whatMakesNoSenseIsRefused(String user, String promise, String day, String because) {
        assertThatThrownBy(() -> moves(user, promise, day, Map.of())).hasMessageContaining(because);

        assertThat(company.due("ContactCompany")).isEqualTo("2026-03-12T18:00");
    }

    @Test
    void withoutAReasonNothingMoves() {
        assertThatThrownBy(() -> moves("manager", "contactDue", "2026-03-19", Map.of("moveReason", " ")))
                .hasMessageContaining("Reason");

        assertThat(company.due("ContactCompany")).isEqualTo("2026-03-12T18:00");
    }

    @Test
    void aBrokenPromiseStaysBroken() {
        company.until(at("2026-03-13T09:00"));

        assertThatThrownBy(() -> moves("contactDue", "2026-03-19"))
                .hasMessageContaining("this promise was broken on Thu 12 Mar 2026");
    }

    private void moves(String promise, String day) {
        moves("manager", promise, day, Map.of());
    }

    private void moves(String user, String promise, String day, Map<String, Object> otherwise) {
        var fields = new HashMap<String, Object>(
                Map.of("journey", company.number(), "promise", promise, "newDay", day, "moveReason", REASON));
        fields.putAll(otherwise);
        story.starts(user, "MoveDeadline", fields);
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
