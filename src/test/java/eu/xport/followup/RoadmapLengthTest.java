package eu.xport.followup;

import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
import static eu.xport.testing.Plans.aReview;
import static eu.xport.testing.Plans.aReviewWith;
import static eu.xport.testing.Plans.aYearWith;
import static eu.xport.testing.Plans.withQuestions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long a roadmap lasts is said at a review, also at one that is noted after its last day. */
class RoadmapLengthTest extends ReviewStory {

    @Test
    void aRoadmapIsNotShortenedBelowItsActionsOrBelowToday() {
        var company =
                agreed(aYearWith(aMarketStudy("2026-12-01", "2027-02-28"))).until(at("2026-06-19T10:00"));

        assertThatThrownBy(() -> company.does("HoldReviewMeeting", aReviewWith("roadmapMonths", 6)))
                .hasMessageContaining(
                        "is too short for the action " + study(company).actionId());
        company.does("HoldReviewMeeting", aReview());
        company.until(at("2026-09-21T10:00"));

        assertThatThrownBy(() -> company.does("HoldReviewMeeting", withQuestions(aReviewWith("roadmapMonths", 6))))
                .hasMessageContaining("lets the roadmap end on Sat 19 Sep 2026, which is over");
    }

    @Test
    void aReviewIsNotedAlsoAfterTheLastDayOfTheRoadmapAndTheClosingReviewFollows() {
        var company = aReviewBeforeTheEndIsNotedLate();

        company.does("HoldReviewMeeting", withQuestions(aReview())).until(at("2026-09-22T10:01"));

        assertThat(company.openTasks()).containsExactly("CloseJourney");
        assertThat(company.due("CloseJourney")).isEqualTo(at("2026-09-22T18:00"));
    }

    @Test
    void aRoadmapThatIsOverCanBeProlonged() {
        var company = aReviewBeforeTheEndIsNotedLate();
        var training = List.of(aCustomsTraining("2026-10-01", "2026-10-31"));

        assertThatThrownBy(() -> company.does("HoldReviewMeeting", withQuestions(aReviewWith("newActions", training))))
                .hasMessageContaining("lets the roadmap end on Sat 19 Sep 2026, which is over");
        company.does(
                "HoldReviewMeeting", withQuestions(with(aReviewWith("newActions", training), "roadmapMonths", 12)));
        company.does("AgreeRoadmap", "roadmapAccepted", "true");

        assertThat(roadmapOf(company).inForce().orElseThrow().endsOn()).isEqualTo("2027-03-19");
    }

    /** The roadmap ends on Saturday 19 September; its last review was on the Friday, and it is Tuesday now. */
    private Case aReviewBeforeTheEndIsNotedLate() {
        return agreed(aPlanOf(6, 3, aMarketStudy("2026-06-01", "2026-06-30")))
                .until(at("2026-06-19T10:00"))
                .does("DeliverAction", "actionOutcome", "DROPPED", "actionReason", "No longer needed.")
                .does("HoldReviewMeeting", aReviewWith("nextMeetingOn", "2026-09-18"))
                .until(at("2026-09-22T10:00"));
    }
}
