package eu.xport.journey;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.Analyst;
import eu.xport.testing.JourneyTest;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst changes a model or a form; no developer is asked. */
class AnalystChangeTest extends JourneyTest {

    @Autowired
    private Analyst analyst;

    @Autowired
    private Notes notes;

    @AfterEach
    void theFormerModelsReturn() {
        story.ends();
        analyst.takesItBack();
    }

    @Test
    void oneNumberMovesTaskReminderAndEscalation() {
        analyst.changes("first-contact.bpmn", "(submittedAt, )'[^']+'", "$1'4 working days'");
        story.beginsAt("2026-05-07T10:00");

        var company = story.files(aCompanyNewToExport());

        var fourWorkingDaysLater = LocalDateTime.parse("2026-05-15T18:00");
        assertThat(company.promised("contactDue")).isEqualTo(fourWorkingDaysLater);
        assertThat(company.due("ContactCompany")).isEqualTo(fourWorkingDaysLater);
        assertThat(company.timers("ContactOverdue")).containsExactly(fourWorkingDaysLater);
        assertThat(company.timers("ContactReminder")).containsExactly(LocalDateTime.parse("2026-05-13T09:00"));
    }

    @Test
    void aFieldThatIsAddedToAFormIsKeptWithTheNotes() {
        analyst.changes(
                "contact-company.form",
                "\"components\": \\[",
                "\"components\": [{\"type\": \"textfield\", \"id\": \"Stand\", \"key\": \"stand\", \"label\": \"Trade fair\"},");
        var company = story.files(aCompanyNewToExport());

        company.does("ContactCompany", "contactOutcome", "NOT_REACHED", "stand", "Anuga, hall 4");

        assertThat(notes.of(JourneyNumber.of(company.number())))
                .extracting(Note::text)
                .containsExactly("Trade fair: Anuga, hall 4");
    }

    @Test
    void aFieldThatIsMadeRequiredIsRequiredOnTheServer() {
        analyst.changes(
                "contact-company.form",
                "\"components\": \\[",
                "\"components\": [{\"type\": \"textfield\", \"id\": \"Stand\", \"key\": \"stand\", \"label\": \"Trade fair\", "
                        + "\"validate\": {\"required\": true}},");
        var company = story.files(aCompanyNewToExport());

        assertThatThrownBy(() -> company.does("ContactCompany", "contactOutcome", "NOT_REACHED"))
                .hasMessageContaining("Trade fair: must be filled in.");
    }
}
