package eu.xport.journey;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.JourneyTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JourneyNoteTest extends JourneyTest {

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @Test
    void aCompanyThatWithdrawsByMailClosesItsCaseAtOnce() {
        var company = story.files(aCompanyNewToExport());

        company.notes("WITHDRAWN", "Writes that it has found a distributor.");

        assertThat(company.isOver()).isTrue();
        assertThat(company.openTasks()).isEmpty();
        assertThat(company.fact("outcome")).isEqualTo("COMPANY_WITHDREW");
        assertThat(company.letters()).endsWith("CLOSING COMPANY", "CLOSING EXPERT");
    }

    @Test
    void aManagerClosesACaseAtAnyTime() {
        var company = story.files(aCompanyNewToExport());

        company.notesAs("manager", "CLOSED", "The company was sold.");

        assertThat(company.isOver()).isTrue();
        assertThat(company.fact("outcome")).isEqualTo("CLOSED_BY_MANAGER");
    }

    @Test
    void anExpertMayNotCloseACase() {
        var company = story.files(aCompanyNewToExport());

        assertThatThrownBy(() -> company.notesAs("expert-ad", "CLOSED", "Enough."))
                .hasMessageContaining("only a manager may close a case");

        assertThat(company.isOver()).isFalse();
    }

    @Test
    void aClosedCaseTakesNoNotesAndItsCompanyMayComeBack() {
        var answers = aCompanyNewToExport();
        var company = story.files(answers);
        company.notes("WITHDRAWN", "No time this year.");

        assertThatThrownBy(() -> company.notes("CALL", "Called back.")).hasMessageContaining("this case is closed");
        assertThat(story.files(answers).number()).isNotEqualTo(company.number());
    }

    @Test
    void aNoteNeedsACaseThatExists() {
        story.files(aCompanyNewToExport());

        assertThatThrownBy(() -> story.theCase("XP-2026-999999").notes("CALL", "Who is this?"))
                .hasMessageContaining("no case has this number");
    }
}
