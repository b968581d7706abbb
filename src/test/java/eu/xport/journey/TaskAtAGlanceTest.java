package eu.xport.journey;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aReview;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person finds on a card and in an open form, before asking anybody. */
class TaskAtAGlanceTest extends RoadmapStory {

    @Autowired
    private Reassignment reassignment;

    @Autowired
    private CaseExperts experts;

    @Test
    void anEscalationSaysThatThePromiseIsBrokenAndSinceWhen() {
        var company = nobodyCalls();

        assertThat(shown(company, "ReassignContact", "promiseLine"))
                .contains("First contact by Thu 12 Mar 2026, broken");
    }

    @Test
    void anEscalationOfTheRoadmapSaysSoToo() {
        var company = appointmentMade();

        company.until(company.promised("roadmapDue"));

        assertThat(shown(company, "UnblockRoadmap", "promiseLine")).contains("broken");
    }

    @Test
    void anEscalationNamesTheExpertAlsoWhenTheCaseWentToAnother() {
        var company = nobodyCalls();
        assertThat(shown(company, "ReassignContact", "expertName")).isEqualTo(experts.nameOf(company.fact("expert")));

        reassignment.entrust(JourneyNumber.of(company.number()), "expert-bf", "business-france");

        assertThat(shown(company, "ReassignContact", "expertName")).isEqualTo(experts.nameOf("expert-bf"));
    }

    @Test
    void theCardOfAnActionNamesTheService() {
        var company =
                agreed(aYearWith(aCustomsTraining("2026-04-01", "2026-04-30"))).until(at("2026-04-01T12:00"));

        assertThat(shown(company, "DeliverAction", "serviceName"))
                .isEqualTo("Training on customs, Incoterms® and origin");
    }

    @Test
    void whatWasSaidInTheLastReviewStandsAboveOlderNotesInTheNextTask() {
        var company = agreed(aYearWith(aCustomsTraining("2026-07-01", "2026-07-31")))
                .until(at("2026-06-19T11:00"))
                .does("HoldReviewMeeting", aReview())
                .until(at("2026-07-01T12:00"));

        assertThat(shown(company, "DeliverAction", "notesSoFar"))
                .startsWith("Fri 19 Jun 2026: Review: Growing On course");
    }

    private Case nobodyCalls() {
        var company = story.files(aCompanyNewToExport());
        return company.until(company.promised("contactDue"));
    }
}
