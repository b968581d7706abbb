package eu.xport.journey;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Story;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** While only the company can act, nothing runs out; what had run out before, had run out. */
class ClockStandsTest extends JourneyTest {

    private static final Instant WEEKS_LATER = Story.inParis("2026-04-07T17:00");

    @Autowired
    private Journeys journeys;

    @Autowired
    private CaseIndex index;

    private Case company;

    @BeforeEach
    void aCompanyHasAnswered() {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(aCompanyNewToExport());
    }

    @Test
    void aCompanyThatAskedToWaitIsNotOverdueOnTheDayThatWasPromisedBefore() {
        asksToWaitUntil("2026-04-08");
        story.until(WEEKS_LATER);

        assertThat(roadmap().due()).isBefore(WEEKS_LATER);
        assertThat(journey().verdict(roadmap(), WEEKS_LATER)).isEqualTo(Verdict.OPEN);
        assertThat(line().isOverdue(WEEKS_LATER)).isFalse();
    }

    @Test
    void aPromiseMissedBeforeTheClockStoodStaysMissed() {
        company.until(company.promised("roadmapDue").plusDays(1));
        asksToWaitUntil("2026-04-08");

        assertThat(journey().verdict(roadmap(), WEEKS_LATER)).isEqualTo(Verdict.BROKEN);
        assertThat(line().isOverdue(WEEKS_LATER)).isTrue();
    }

    @Test
    void theClockOfAClosedCaseStandsNoLonger() {
        asksToWaitUntil("2026-04-08");

        company.notes("WITHDRAWN", "Has sold the business.");

        assertThat(journey().clockStands()).isFalse();
    }

    private void asksToWaitUntil(String day) {
        company.does("ContactCompany", "contactOutcome", "CALL_LATER", "callAgainOn", day);
    }

    private Promise roadmap() {
        return journey().promises().get(Journey.ROADMAP);
    }

    private Journey journey() {
        return journeys.of(JourneyNumber.of(company.number()));
    }

    private CaseLine line() {
        return index.find(company.number(), 1, 0).get(0);
    }
}
