package eu.xport.journey;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An expert's own cases, in the order in which they want attention. */
class OwnCasesTest extends JourneyTest {

    private static final String EXPERT = "expert-cci";

    @Autowired
    private CaseIndex index;

    @Autowired
    private Reassignment reassignment;

    @AfterEach
    void isOver() {
        story.ends();
    }

    @Test
    void theCaseWhosePromiseIsDueNextIsOnTopAndWhatIsClosedComesLast() {
        story.beginsAt("2026-03-09T10:00");
        var closed = own().notes("WITHDRAWN", "No time for it this year.");
        var called = own().does(
                        "ContactCompany",
                        "contactOutcome",
                        "APPOINTMENT_MADE",
                        "appointmentAt",
                        "2026-03-16T10:00",
                        "appointmentPlace",
                        "By phone");
        story.beginsAt("2026-03-10T10:00");
        var waiting = own();

        assertThat(index.of(EXPERT, 10, 0))
                .extracting(CaseLine::number)
                .containsExactly(waiting.number(), called.number(), closed.number());
    }

    private Case own() {
        var company = story.files(aCompanyNewToExport());
        reassignment.entrust(JourneyNumber.of(company.number()), EXPERT, "cci-normandie");
        return company;
    }
}
