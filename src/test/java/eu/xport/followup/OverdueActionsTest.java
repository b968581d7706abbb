package eu.xport.followup;

import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import eu.xport.roadmap.RoadmapText;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OverdueActionsTest extends RoadmapStory {

    @Autowired
    private RoadmapText text;

    @Autowired
    private List<CaseSection> sections;

    @Test
    void anActionThatShouldBeDeliveredByNowIsOverdueInTheReview() {
        var company = reviewedHalfway(
                        aMarketStudy("2026-04-01", "2026-05-15"), aCustomsTraining("2026-07-01", "2026-07-31"))
                .until(at("2026-06-19T10:00"));

        assertThat(shown(company, "HoldReviewMeeting", "planText"))
                .containsPattern("ETUDE.*overdue since Fri 15 May 2026")
                .containsPattern("FORM-DOU.*planned");
        assertThat(text.asItStands(roadmapOf(company), Locale.FRENCH)).contains("en retard depuis le ven. 15 mai 2026");
        assertThat(told(company)).contains("overdue since Fri 15 May 2026");
    }

    @Test
    void anActionIsInTimeOnItsLastDayAndWhileItIsPutOff() {
        var company = reviewedHalfway(aMarketStudy("2026-04-01", "2026-05-15")).until(at("2026-05-15T17:00"));
        assertThat(plan(company)).doesNotContain("overdue");

        company.does(
                        "DeliverAction",
                        "actionOutcome",
                        "POSTPONED",
                        "endsOn",
                        "2026-06-30",
                        "actionReason",
                        "The analyst is ill.")
                .until(at("2026-06-19T10:00"));

        assertThat(plan(company)).contains("planned").doesNotContain("overdue");
    }

    @Test
    void theClosingReviewSaysHowManyOpenActionsItCallsOff() {
        var company = reviewedAtTheEnd(
                        aMarketStudy("2026-04-01", "2026-05-15"), aCustomsTraining("2026-04-01", "2026-04-30"))
                .until(at("2026-09-21T10:00"));

        assertThat(shown(company, "CloseJourney", "planText"))
                .contains("overdue since Fri 15 May 2026", "overdue since Thu 30 Apr 2026")
                .endsWith(
                        "2 actions are open on Mon 7 Sep 2026. Sending this form calls off those that are still open.");
    }

    @Test
    void theClosingReviewOfAPlanThatIsDeliveredCallsNothingOff() {
        var company = reviewedAtTheEnd(aMarketStudy("2026-04-01", "2026-05-15"))
                .until(at("2026-04-10T10:00"))
                .does(
                        "DeliverAction",
                        "actionOutcome",
                        "DELIVERED",
                        "deliveredOn",
                        "2026-04-09",
                        "deliverable",
                        "40 pages")
                .until(at("2026-09-21T10:00"));

        assertThat(shown(company, "CloseJourney", "planText"))
                .contains("delivered")
                .doesNotContain("calls off");
    }

    private Case reviewedHalfway(Object... actions) {
        return agreed(aPlanOf(6, 3, actions));
    }

    private Case reviewedAtTheEnd(Object... actions) {
        return agreed(aPlanOf(6, 6, actions));
    }

    private String plan(Case company) {
        return text.asItStands(roadmapOf(company), Locale.ENGLISH);
    }

    private String told(Case company) {
        return sections.stream()
                .flatMap(section -> section.of(JourneyNumber.of(company.number()), Locale.ENGLISH).stream())
                .map(CaseSection.Section::toString)
                .reduce("", String::concat);
    }
}
