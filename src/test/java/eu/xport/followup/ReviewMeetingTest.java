package eu.xport.followup;

import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aReview;
import static eu.xport.testing.Plans.aReviewWith;
import static eu.xport.testing.Plans.aYearWith;
import static eu.xport.testing.Plans.withQuestions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A review meeting from its invitation to what is noted of it, where the plan stays as it is. */
class ReviewMeetingTest extends ReviewStory {

    @Autowired
    private MeetingsSection section;

    @Autowired
    private Results results;

    @Test
    void aMeetingBecomesATaskTenWorkingDaysBeforeAndTheCompanyIsInvited() {
        var company = agreed(aYearWith(aCustomsTraining("2026-07-01", "2026-07-31")));

        company.until(at("2026-06-05T08:59"));
        assertThat(company.openTasks()).isEmpty();
        company.until(at("2026-06-05T09:00"));

        assertThat(company.openTasks()).containsExactly("HoldReviewMeeting");
        assertThat(company.due("HoldReviewMeeting")).isEqualTo(at("2026-06-19T18:00"));
        assertThat(company.letters()).endsWith("REVIEW_MEETING COMPANY", "REVIEW_MEETING EXPERT");
    }

    @Test
    void theFormShowsThePlanAsItStandsReadyToBeChanged() {
        var company = aReviewIsDue(aMarketStudy("2026-06-01", "2026-07-31"));
        var study = study(company);

        assertThat(shown(company, "HoldReviewMeeting", "planText")).contains(study.actionId(), "planned");
        assertThat(shown(company, "HoldReviewMeeting", "plannedActions"))
                .isEqualTo("[{\"label\":\"" + study.actionId()
                        + " Tailored market information or marke…, until Fri 31 Jul 2026\",\"value\":\""
                        + study.actionId() + "\"}]");
        assertThat(shown(company, "HoldReviewMeeting", "changes"))
                .contains("\"change\":\"KEEP\"", "\"service\":\"ETUDE\"", "\"endsOn\":\"2026-07-31\"");
        assertThat(shown(company, "HoldReviewMeeting", "newActions")).isEqualTo("[]");
        assertThat(shown(company, "HoldReviewMeeting", "askAgain")).isEqualTo("false");
        assertThat(shown(company, "HoldReviewMeeting", "meetingLine")).isEqualTo("Review: Fri 19 Jun 2026, 10:00");
    }

    @Test
    void theCompanysPageSaysTheDayAndTheHourOfTheInvitation() {
        var company = aReviewIsDue(aMarketStudy("2026-06-01", "2026-07-31"));

        assertThat(section.of(JourneyNumber.of(company.number()), Locale.ENGLISH)
                        .orElseThrow()
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.get(0).text()).isEqualTo("Fri 19 Jun 2026, 10:00"));
    }

    @Test
    void aReviewThatChangesNothingMakesNoNewVersion() {
        var company = aReviewIsDue(aMarketStudy("2026-06-01", "2026-07-31"));

        company.does("HoldReviewMeeting", aReviewWith("changes", List.of(row(study(company), "KEEP"))));

        assertThat(roadmapOf(company).versions()).hasSize(1);
        assertThat(company.letters()).doesNotContain("CHANGES_TO_AGREE COMPANY");
        assertThat(meetings.findByJourneyOrderByIdAsc(company.number()))
                .first()
                .satisfies(meeting -> assertThat(meeting.companyDevelopment()).isEqualTo("Growing"));
    }

    @Test
    void aMeetingThatNobodyCameToIsHeldOnAnotherDay() {
        var company = aReviewIsDue(aMarketStudy("2026-06-01", "2026-07-31"));

        assertThatThrownBy(() -> company.does("HoldReviewMeeting", "meetingOutcome", "NO_SHOW"))
                .hasMessageContaining("Next meeting on: must be filled in.");
        company.does("HoldReviewMeeting", "meetingOutcome", "NO_SHOW", "nextMeetingOn", "2026-07-02");
        company.until(at("2026-06-19T10:01"));

        assertThat(company.due("HoldReviewMeeting")).isEqualTo(at("2026-07-02T18:00"));
        assertThat(roadmapOf(company).versions()).hasSize(1);
    }

    @Test
    void afterSixMonthsTheQuestionsMustBeAnsweredAgain() {
        var company = aReviewIsDue(aMarketStudy("2026-06-01", "2026-07-31"));
        company.does("HoldReviewMeeting", aReview()).until(at("2026-09-21T10:00"));

        assertThat(shown(company, "HoldReviewMeeting", "askAgain")).isEqualTo("true");
        assertThatThrownBy(() -> company.does("HoldReviewMeeting", aReview()))
                .hasMessageContaining("must be filled in");
        assertThat(company.diagnoses()).isEqualTo(1);
        company.does("HoldReviewMeeting", with(with(withQuestions(aReview()), "q1", "3"), "q2", "3"));

        assertThat(company.diagnoses()).isEqualTo(2);
        assertThat(company.passed("RecordDiagnosis")).hasSize(2);
        company.until(at("2026-12-18T10:00"));
        assertThat(company.fact("readiness_band")).isEqualTo("BUILDING");
        assertThat(shown(company, "HoldReviewMeeting", "bandName")).isEqualTo("Building");
        assertThat(shown(company, "HoldReviewMeeting", "askAgain")).isEqualTo("false");
        assertThat(shown(company, "HoldReviewMeeting", "profileLine")).contains("Occasional exporter");
    }

    @Test
    void theNewAnswersSuggestServicesAnew() {
        var company = aReviewIsDue(aMarketStudy("2026-06-01", "2026-07-31"));
        company.does("HoldReviewMeeting", aReview()).until(at("2026-09-21T10:00"));

        company.does("HoldReviewMeeting", with(with(withQuestions(aReview()), "q3", "3"), "q4", "3"));
        company.until(at("2026-12-18T10:00"));

        assertThat(shown(company, "HoldReviewMeeting", "servicesLine"))
                .contains("ETUDE", "AP")
                .as("the team needs no training any more")
                .doesNotContain("FORM-BASE");
    }

    @Test
    void whatHasComeOfItIsDeclaredWhenTheQuestionsAreAskedAgainAndTheCompanyIsAskedWhetherItIsSo() {
        var company = sixMonthsLater();

        company.does(
                "HoldReviewMeeting",
                with(with(withQuestions(aReview()), "ordersWon", 2), "newCountries", List.of("ES", "PT")));

        assertThat(results.findByJourneyOrderByDeclaredAtDescIdDesc(company.number()))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.milestone()).isEqualTo("M6");
                    assertThat(result.ordersWon()).isEqualTo(2);
                    assertThat(result.jobsCreated()).isNull();
                    assertThat(result.countries()).containsExactly("ES", "PT");
                    assertThat(result.declaredBy()).isEqualTo(company.fact("expert"));
                });
        assertThat(company.letters()).endsWith("RESULTS_TO_CONFIRM COMPANY");
        assertThat(company.passed("AskToConfirmResults")).hasSize(1);
    }

    @Test
    void aReviewThatDoesNotAskAgainDeclaresNothing() {
        var company = aReviewIsDue(aMarketStudy("2026-06-01", "2026-07-31"));

        company.does("HoldReviewMeeting", with(aReview(), "ordersWon", 2));

        assertThat(results.findAll()).isEmpty();
        assertThat(company.letters()).doesNotContain("RESULTS_TO_CONFIRM COMPANY");
    }

    @Test
    void negativeOrAbsurdResultsAreRefusedAndNothingIsWritten() {
        var company = sixMonthsLater();

        assertThatThrownBy(() -> company.does("HoldReviewMeeting", with(withQuestions(aReview()), "jobsCreated", -1)))
                .hasMessageContaining("Jobs created: must be at least 0.");
        assertThatThrownBy(() -> company.does(
                        "HoldReviewMeeting", with(withQuestions(aReview()), "exportTurnover", "9".repeat(17))))
                .hasMessageContaining("must be at most");
        assertThat(results.findAll()).isEmpty();
        assertThat(company.diagnoses()).isEqualTo(1);
    }

    private Case sixMonthsLater() {
        return aReviewIsDue(aMarketStudy("2026-06-01", "2026-07-31"))
                .does("HoldReviewMeeting", aReview())
                .until(at("2026-09-21T10:00"));
    }
}
