package eu.xport.followup;

import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Analyst;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst changes the numbers of the follow-up in its model; no developer is asked. */
class AnalystChangesTheRhythmTest extends RoadmapStory {

    private static final String MODEL = "roadmap-follow-up.bpmn";

    @Autowired
    private Analyst analyst;

    @AfterEach
    void theFormerModelsReturn() {
        story.ends();
        analyst.takesItBack();
    }

    @Test
    void aMeetingBecomesATaskAsLongBeforeAsTheModelSays() {
        analyst.changes(MODEL, "(name=\"opensBefore\">)[^<]+", "$15 working days");
        var company = agreedOnAYear();

        company.until(at("2026-06-12T08:59"));
        assertThat(company.openTasks()).isEmpty();
        company.until(at("2026-06-12T09:00"));

        assertThat(company.openTasks()).containsExactly("HoldReviewMeeting");
        assertThat(company.due("HoldReviewMeeting")).isEqualTo(at("2026-06-19T18:00"));
    }

    @Test
    void theQuestionsAreAskedAgainAfterTheMonthsThatTheModelNames() {
        analyst.changes(MODEL, "(name=\"questionsAfterMonths\">)[^<]+", "$13, 9");
        var company = agreedOnAYear();

        company.until(at("2026-06-12T09:00"));

        assertThat(shown(company, "HoldReviewMeeting", "askAgain")).isEqualTo("true");
    }

    private Case agreedOnAYear() {
        return agreed(aYearWith(aMarketStudy("2026-07-01", "2026-08-31")));
    }
}
