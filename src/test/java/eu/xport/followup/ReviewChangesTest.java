package eu.xport.followup;

import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aReviewWith;
import static eu.xport.testing.Plans.aYearWith;
import static eu.xport.testing.Plans.withQuestions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.roadmap.Change;
import eu.xport.roadmap.RoadmapAction;
import eu.xport.roadmap.RoadmapVersion;
import eu.xport.roadmap.VersionState;
import eu.xport.testing.Case;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A review changes, adds and drops actions, once the company agrees. */
class ReviewChangesTest extends ReviewStory {

    @Test
    void anActionDeliveredSinceTheFormWasOpenedIsLeftAsItIs() throws Exception {
        var company = agreed(aYearWith(
                        aMarketStudy("2026-06-01", "2026-07-31"), aCustomsTraining("2026-06-01", "2026-06-30")))
                .until(at("2026-06-08T10:00"));
        var rows = rowsAsShown(company);
        deliversTheStudy(company);

        company.until(at("2026-06-19T10:00")).does("HoldReviewMeeting", aReviewWith("changes", rows));

        assertThat(rows).hasSize(2);
        assertThat(roadmapOf(company).versions()).hasSize(1);
        assertThat(meetings.findByJourneyOrderByIdAsc(company.number())).hasSize(2);
    }

    @Test
    void anActionDeliveredSinceTheFormWasOpenedCanNeitherBeChangedNorDropped() throws Exception {
        var company =
                agreed(aYearWith(aMarketStudy("2026-06-01", "2026-07-31"))).until(at("2026-06-08T10:00"));
        var row = rowsAsShown(company).get(0);
        deliversTheStudy(company);

        for (var change : List.of("CHANGE", "DROP")) {
            var rows = List.of(with(with(row, "change", change), "reason", "Too dear"));
            assertThatThrownBy(() -> company.does("HoldReviewMeeting", aReviewWith("changes", rows)))
                    .hasMessageContaining("Planned action (1): was delivered or dropped in the meantime")
                    .hasMessageContaining("choose to keep it");
        }
        assertThat(roadmapOf(company).versions()).hasSize(1);
    }

    @Test
    void anActionThatWasToStartBeforeTheAgreementStartsWithItAndCanBeChanged() throws Exception {
        var company =
                agreed(aYearWith(aMarketStudy("2026-03-18", "2026-07-31"))).until(at("2026-06-19T10:00"));
        var row = with(with(rowsAsShown(company).get(0), "change", "CHANGE"), "reason", "A second country");

        company.does("HoldReviewMeeting", aReviewWith("changes", List.of(with(row, "cost", "2500.00"))));
        company.does("AgreeRoadmap", "roadmapAccepted", "true");

        assertThat(study(company).startsOn()).isEqualTo("2026-03-19");
        assertThat(study(company).cost().amount()).isEqualByComparingTo("2500");
    }

    @Test
    void newDatesReachTheOpenTaskOnceTheCompanyAgrees() {
        var company = aReviewIsDue(aMarketStudy("2026-06-01", "2026-07-31"));
        assertThat(company.due("DeliverAction")).isEqualTo(at("2026-07-31T18:00"));

        company.does("HoldReviewMeeting", aReviewWith("changes", List.of(postponed(study(company), "2026-09-30"))));
        assertThat(company.due("DeliverAction")).isEqualTo(at("2026-07-31T18:00"));
        assertThat(shown(company, "AgreeRoadmap", "roadmapText"))
                .contains("Changed: " + study(company).actionId(), "30 Sep 2026", "Why: The analyst is ill");
        company.does("AgreeRoadmap", "roadmapAccepted", "true").until(at("2026-06-19T10:01"));

        assertThat(company.due("DeliverAction")).isEqualTo(at("2026-09-30T18:00"));
        assertThat(shown(company, "DeliverAction", "actionLine")).contains("30 Sep 2026");
        assertThat(roadmapOf(company).versions())
                .extracting(RoadmapVersion::state)
                .containsExactly(VersionState.SUPERSEDED, VersionState.IN_FORCE);
        assertThat(roadmapOf(company).inForce().orElseThrow().reason()).isEqualTo("Growing");
        assertThat(company.passed("ActionMoved")).hasSize(1);
    }

    @Test
    void actionsComeAndGoOnceTheCompanyAgrees() {
        var company = aReviewIsDue(aMarketStudy("2026-06-01", "2026-07-31"));
        var study = study(company).actionId();

        company.does(
                "HoldReviewMeeting",
                with(
                        aReviewWith("changes", List.of(dropped(study(company)))),
                        "newActions",
                        List.of(aCustomsTraining("2026-06-22", "2026-06-30"))));
        assertThat(company.openTasks()).contains("DeliverAction");
        company.does("AgreeRoadmap", "roadmapAccepted", "true");

        assertThat(company.openTasks()).doesNotContain("DeliverAction");
        assertThat(company.passed("ActionDropped")).hasSize(1);
        company.until(at("2026-06-22T09:00"));
        assertThat(company.due("DeliverAction")).isEqualTo(at("2026-06-30T18:00"));
        assertThat(roadmapOf(company).deliveries().get(study).reason()).isEqualTo("Too dear");
        assertThat(roadmapOf(company).actions())
                .extracting(RoadmapAction::service, RoadmapAction::change)
                .containsExactly(tuple("FORM-DOU", Change.ADDED));
    }

    @Test
    void changesThatTheCompanyRefusesLeaveThePlanAsItWas() {
        var company = aReviewIsDue(aMarketStudy("2026-06-01", "2026-07-31"));

        company.does("HoldReviewMeeting", aReviewWith("roadmapMonths", 18));
        company.does("AgreeRoadmap", "roadmapAccepted", "false", "roadmapComment", "A year is enough.");

        assertThat(roadmapOf(company).inForce().orElseThrow().number()).isEqualTo(1);
        assertThat(roadmapOf(company).latest().orElseThrow().state()).isEqualTo(VersionState.REFUSED);
        assertThat(company.passed("KeepPlan")).hasSize(1);
        company.until(at("2026-09-21T10:00")).does("HoldReviewMeeting", withQuestions(aReviewWith("roadmapMonths", 9)));
        assertThat(roadmapOf(company).proposed().orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void everythingThatIsWrongInAReviewIsSaidAtOnceAndNothingIsWritten() {
        var company = aReviewIsDue(aMarketStudy("2026-06-01", "2026-07-31"));
        var unknown = with(row(study(company), "KEEP"), "action", "A-999999");
        var unreasoned = with(row(study(company), "CHANGE"), "endsOn", "2027-03-20");
        var review = with(aReviewWith("changes", List.of(unreasoned, unknown)), "nextMeetingOn", "2026-06-19");

        assertThatThrownBy(() -> company.does(
                        "HoldReviewMeeting",
                        with(review, "newActions", List.of(aCustomsTraining("2026-06-18", "2026-06-30")))))
                .hasMessageContaining("Reason (1): must be filled in.")
                .hasMessageContaining("Ends on (1): must lie between Thu 19 Mar 2026 and Fri 19 Mar 2027.")
                .hasMessageContaining("Planned action (2): is not an action of the roadmap in force")
                .hasMessageContaining("Next meeting on: must be a day after today.")
                .hasMessageContaining("Starts on (1): must lie between Fri 19 Jun 2026 and Fri 19 Mar 2027.");
        assertThat(roadmapOf(company).versions()).hasSize(1);
        assertThat(company.openTasks()).contains("HoldReviewMeeting");
    }

    /** The list of changes as the form puts it before the expert. */
    private List<Map<String, Object>> rowsAsShown(Case company) throws Exception {
        return new ObjectMapper().readValue(shown(company, "HoldReviewMeeting", "changes"), new TypeReference<>() {});
    }

    private static void deliversTheStudy(Case company) {
        company.does(
                "DeliverAction", "actionOutcome", "DELIVERED", "deliveredOn", "2026-06-08", "deliverable", "40 pages");
    }

    private static Map<String, Object> postponed(RoadmapAction action, String endsOn) {
        return with(with(row(action, "CHANGE"), "endsOn", endsOn), "reason", "The analyst is ill");
    }

    private static Map<String, Object> dropped(RoadmapAction action) {
        return with(row(action, "DROP"), "reason", "Too dear");
    }
}
