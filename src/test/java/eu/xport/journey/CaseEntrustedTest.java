package eu.xport.journey;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Story;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The other rooms hear who looks after a case. */
@RecordApplicationEvents
class CaseEntrustedTest extends JourneyTest {

    @Autowired
    private Reassignment reassignment;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @Test
    void aNewCaseIsToldWithItsExpert() {
        var company = story.files(aCompanyNewToExport());

        assertThat(told())
                .containsExactly(new CaseEntrusted(
                        number(company), Optional.empty(), company.fact("expert"), now("2026-03-09T10:00"), false));
    }

    @Test
    void aCaseThatGoesToAnotherExpertIsToldWithTheFormerOne() {
        var company = story.files(aCompanyNewToExport());
        var former = company.fact("expert");
        story.beginsAt("2026-03-10T09:00");

        reassignment.entrust(number(company), "expert-bf", "business-france");

        assertThat(told())
                .last()
                .isEqualTo(new CaseEntrusted(
                        number(company), Optional.of(former), "expert-bf", now("2026-03-10T09:00"), false));
    }

    @Test
    void aCaseThatStaysWithItsExpertIsNoNews() {
        var company = story.files(aCompanyNewToExport());

        reassignment.entrust(number(company), company.fact("expert"), "cci-normandie");
        company.does("ContactCompany", "contactOutcome", "WITHDRAWN");

        assertThat(told()).hasSize(1);
    }

    private List<CaseEntrusted> told() {
        return events.stream(CaseEntrusted.class).toList();
    }

    private static JourneyNumber number(Case company) {
        return JourneyNumber.of(company.number());
    }

    private static Instant now(String moment) {
        return Story.inParis(moment);
    }
}
