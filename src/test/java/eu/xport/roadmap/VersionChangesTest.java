package eu.xport.roadmap;

import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
import static eu.xport.testing.Plans.aReviewWith;
import static eu.xport.testing.Plans.aYearWith;
import static eu.xport.testing.Plans.withQuestions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each version of a roadmap changes against the one before it can be read later on. */
class VersionChangesTest extends RoadmapStory {

    private static final Map<String, Object> STUDY = aMarketStudy("2026-04-01", "2026-05-15");
    private static final Map<String, Object> TRAINING = aCustomsTraining("2026-04-01", "2026-04-30");

    private static final Map<String, Object> LATER_TRAINING = aCustomsTraining("2026-10-01", "2026-10-31");

    @Autowired
    private RoadmapSection section;

    @Test
    void aSecondDraftTellsWhatItChangesAgainstTheFirst() {
        var company = redrafted(aYearWith(STUDY, TRAINING), aPlanOf(18, 3, but(STUDY, "cost", "2000.00")));

        assertThat(changesTold(company))
                .contains("Length: 12 → 18 months", "Rather Portugal.")
                .containsPattern("Changed: A-[0-9]+ ETUDE.*1,500.00.*→.*2,000.00")
                .containsPattern("Dropped: A-[0-9]+ FORM-DOU")
                .doesNotContain("New:");
        assertThat(shown(company, "AgreeRoadmap", "roadmapText"))
                .contains("\nWhat changes\nLength: 12 → 18 months\nChanged: ");
    }

    @Test
    void anActionThatADraftAddsIsNewAndOneThatStaysIsNotMentioned() {
        var company = redrafted(aYearWith(STUDY), aYearWith(STUDY, TRAINING));

        assertThat(changesTold(company))
                .containsPattern("New: A-[0-9]+ FORM-DOU")
                .doesNotContain("ETUDE");
    }

    @Test
    void aFirstDraftChangesNothing() {
        var company = drafted(aYearWith(STUDY));

        assertThat(changesTold(company)).isEmpty();
        assertThat(shown(company, "AgreeRoadmap", "roadmapText")).doesNotContain("What changes");
    }

    @Test
    void whatAReviewChangesIsToldAgainstThePlanInForceWhateverWasRefusedSince() {
        var company = agreed(aYearWith(STUDY)).until(at("2026-06-19T10:00"));
        company.does("HoldReviewMeeting", aReviewWith("roadmapMonths", 18))
                .does("AgreeRoadmap", "roadmapAccepted", "false", "roadmapComment", "Too long.");
        company.until(at("2026-09-18T10:00"))
                .does("HoldReviewMeeting", withQuestions(aReviewWith("newActions", List.of(LATER_TRAINING))));

        assertThat(changesTold(company)).contains("New: ").doesNotContain("Length");
    }

    @Test
    void aReasonForAnActionThatDoesNotChangeIsRefusedAndNotLost() {
        var company =
                agreed(aYearWith(aMarketStudy("2026-07-01", "2026-07-31"))).until(at("2026-06-19T10:00"));

        for (var change : List.of("KEEP", "CHANGE")) {
            assertThatThrownBy(() -> company.does("HoldReviewMeeting", changes(company, change)))
                    .hasMessageContaining("Reason (1): is given for an action that does not change");
        }
        assertThat(company.openTasks()).contains("HoldReviewMeeting");
    }

    private Case redrafted(Map<String, Object> first, Map<String, Object> second) {
        return drafted(first)
                .does("AgreeRoadmap", "roadmapAccepted", "false", "roadmapComment", "Rather Portugal.")
                .does("DraftRoadmap", second);
    }

    private Map<String, Object> changes(Case company, String change) {
        var action = roadmapOf(company).actions().get(0).actionId();
        return aReviewWith(
                "changes", List.of(Map.of("action", action, "change", change, "reason", "The trade show is off")));
    }

    /** What the newest version changes, as the staff reads it. */
    private String changesTold(Case company) {
        return section.of(JourneyNumber.of(company.number()), Locale.ENGLISH)
                .orElseThrow()
                .rows()
                .get(0)
                .get(4)
                .text();
    }

    private static Map<String, Object> but(Map<String, Object> action, String field, Object value) {
        var changed = new HashMap<>(action);
        changed.put(field, value);
        return changed;
    }
}
