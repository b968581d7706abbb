package eu.xport.roadmap;

import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aReviewWith;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.engine.FormRefused;
import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import eu.xport.testing.EngineTables;
import eu.xport.testing.RoadmapStory;
import eu.xport.testing.Story;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CompanyAnswersTest extends RoadmapStory {

    private static final Map<String, Object> PLAN = aYearWith(aMarketStudy("2026-04-01", "2026-05-15"));

    @Autowired
    private CompanyAnswers answers;

    @Autowired
    private EngineTables engine;

    @Test
    void anAnswerOnTheCompanysOwnPageKeepsThePromiseAndEndsTheTask() {
        var company = drafted(PLAN).until(at("2026-03-18T20:15"));

        assertThat(answer(company, 1, true, "Let us go.")).isTrue();

        assertThat(company.kept("roadmapDue")).contains(at("2026-03-18T20:15"));
        assertThat(company.fact("stage")).isEqualTo("FOLLOW_UP");
        assertThat(company.openTask("AgreeRoadmap")).isEmpty();
        assertThat(company.passed("RoadmapAnswered")).hasSize(1);
        assertThat(roadmapOf(company).inForce().orElseThrow().answer())
                .isEqualTo(new Answer(Story.inParis("2026-03-18T20:15"), "Let us go.", "Camille Hébert", null));
        assertThat(company.process("ActionDelivery")).isNotNull();
    }

    @Test
    void aCompanyThatDoesNotAgreeSaysWhatToChangeInWordsThatTheEngineNeverKeeps() {
        var company = drafted(PLAN);

        assertThatThrownBy(() -> answer(company, 1, false, null)).isInstanceOf(FormRefused.class);
        assertThat(company.openTasks()).containsExactly("AgreeRoadmap");
        answer(company, 1, false, "zq8marker wants Portugal.");

        assertThat(company.openTasks()).containsExactly("DraftRoadmap");
        assertThat(company.kept("roadmapDue")).isEmpty();
        assertThat(engine.mentioning("zq8marker")).allMatch("act_ru_variable text_ of a task"::equals);
    }

    @Test
    void anAnswerToAnOldVersionChangesNothing() {
        var company = drafted(PLAN);
        company.does("AgreeRoadmap", "roadmapAccepted", "false", "roadmapComment", "Rather Portugal.");
        company.does("DraftRoadmap", PLAN);

        assertThat(answer(company, 1, true, null)).isFalse();

        assertThat(company.openTasks()).containsExactly("AgreeRoadmap");
        assertThat(roadmapOf(company).inForce()).isEmpty();
        assertThat(answer(company, 2, true, null)).isTrue();
        assertThat(answer(company, 2, false, "No.")).isFalse();
        assertThat(roadmapOf(company).inForce().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void anAnswerThatComesAfterTheCaseWasClosedChangesNothing() {
        var company = drafted(PLAN).notesAs("manager", "CLOSED", "The company was sold.");

        assertThat(answer(company, 1, true, "Let us go.")).isFalse();
        assertThat(answer(company, 1, false, null)).isFalse();

        assertThat(roadmapOf(company).inForce()).isEmpty();
        assertThat(company.fact("stage")).isEqualTo("CLOSED");
    }

    @Test
    void changesLeftUnansweredRemindTheCompanyAndThenTellTheManagersUntilItAnswers() {
        var company = drafted(PLAN).until(at("2026-03-19T10:00")).does("AgreeRoadmap", "roadmapAccepted", "true");
        company.until(at("2026-06-19T10:00")).does("HoldReviewMeeting", aReviewWith("roadmapMonths", 18));

        company.until(at("2026-06-26T18:00"));
        assertThat(company.letters()).endsWith("ROADMAP_REMINDER COMPANY");
        company.until(at("2026-07-03T18:00"));
        assertThat(company.letters()).endsWith("ROADMAP_UNANSWERED MANAGERS");
        answer(company, 2, true, null);

        assertThat(roadmapOf(company).inForce().orElseThrow().terms().months()).isEqualTo(18);
        assertThat(company.kept("roadmapDue")).contains(at("2026-03-19T10:00"));
        assertThat(company.passed("ChangeActions")).hasSize(1);
    }

    @Test
    void whoeverDoesNotAgreeInPersonSaysWhyToo() {
        var company = drafted(PLAN);

        assertThatThrownBy(() -> company.does("AgreeRoadmap", "roadmapAccepted", "false"))
                .hasMessageContaining("must be filled in");
        assertThat(roadmapOf(company).proposed()).isPresent();
    }

    private boolean answer(Case company, int version, boolean accepted, String comment) {
        return answers.online(JourneyNumber.of(company.number()), version, accepted, Optional.ofNullable(comment));
    }
}
