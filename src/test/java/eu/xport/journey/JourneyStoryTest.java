package eu.xport.journey;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
import static eu.xport.testing.Plans.aReview;
import static eu.xport.testing.Plans.aReviewWith;
import static eu.xport.testing.Plans.aYearWith;
import static eu.xport.testing.Plans.withQuestions;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Whole journeys, told in days. */
class JourneyStoryTest extends JourneyTest {

    @Autowired
    @Qualifier("promisesSection")
    private CaseSection promises;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @Test
    void aCompanyGoesFromTheQuestionsToTheClosingReviewOnTime() {
        var company = agreedPlan(aPlanOf(6, 3, aMarketStudy("2026-04-01", "2026-05-15")));
        assertThat(company.kept("roadmapDue")).isPresent();
        assertThat(company.passed("RoadmapOverdue")).isEmpty();

        company.until(at("2026-04-01T09:00"));
        company.does(
                "DeliverAction", "actionOutcome", "DELIVERED", "deliveredOn", "2026-04-01", "deliverable", "Study");
        company.until(at("2026-06-19T10:00")).does("HoldReviewMeeting", aReview());
        company.until(at("2026-09-18T10:00")).does("CloseJourney", theClosing());

        assertThat(company.isOver()).isTrue();
        assertThat(company.fact("outcome")).isEqualTo("ROADMAP_COMPLETED");
        assertThat(company.letters()).contains("ROADMAP_TO_READ COMPANY", "REVIEW_MEETING COMPANY", "CLOSING COMPANY");
        assertThat(company.passed("RoadmapCompleted")).isNotEmpty();
    }

    @Test
    void aRoadmapThatIsLateIsUnblockedByTheManagers() {
        var company = appointmentMade();
        var promised = company.promised("roadmapDue");

        company.until(promised.plusDays(5));

        assertThat(company.passed("RoadmapReminder")).hasSize(1);
        assertThat(company.passed("RoadmapOverdue")).containsExactly(promised);
        assertThat(company.openTasks()).contains("UnblockRoadmap");
        assertThat(company.letters().stream().filter("ROADMAP_OVERDUE MANAGERS"::equals))
                .hasSizeGreaterThanOrEqualTo(2);
        company.does("UnblockRoadmap", "breachCause", "OVERLOAD", "managerNotes", "Two colleagues are ill.");
        assertThat(company.openTasks()).doesNotContain("UnblockRoadmap").contains("HoldAppointment");

        company.does("HoldAppointment", "appointmentOutcome", "HELD");
        company.does("DraftRoadmap", aYearWith(aMarketStudy("2026-04-15", "2026-05-15")));
        company.until(at("2026-04-07T10:00")).does("AgreeRoadmap", "roadmapAccepted", "true");
        assertThat(roadmapPromise(company))
                .as("a stop of the clock mends no promise that was broken before")
                .containsExactly(
                        company.promisedInWords("roadmapDue"),
                        "kept late, on Tue 7 Apr 2026, 10:00",
                        "29",
                        String.valueOf(ChronoUnit.DAYS.between(at("2026-03-09T18:00"), promised.plusDays(5))));
        assertThat(company.promised("roadmapDue")).isEqualTo(promised);
    }

    @Test
    void aRoadmapLeftUnansweredRemindsTheCompanyAndThenTellsTheManagers() {
        var company = appointmentMade();
        company.until(at("2026-03-17T11:00")).does("HoldAppointment", "appointmentOutcome", "HELD");
        company.does("DraftRoadmap", aYearWith(aMarketStudy("2026-04-01", "2026-05-15")));

        company.until(at("2026-04-20T10:00"));

        assertThat(company.passed("AnswerReminder")).containsExactly(at("2026-03-24T18:00"));
        assertThat(company.letters())
                .contains("ROADMAP_REMINDER COMPANY", "ROADMAP_UNANSWERED MANAGERS")
                .doesNotContain("ROADMAP_OVERDUE MANAGERS");
        company.does("AgreeRoadmap", "roadmapAccepted", "true");
        assertThat(roadmapPromise(company))
                .as("the days on which the company read do not count")
                .containsExactly("Mon 27 Apr 2026, 18:00", "kept on Mon 20 Apr 2026, 10:00", "42", "8");
    }

    @Test
    void aRefusedRoadmapIsDraftedAgain() {
        var company = appointmentMade();
        company.until(at("2026-03-17T11:00")).does("HoldAppointment", "appointmentOutcome", "HELD");
        company.does("DraftRoadmap", aYearWith(aMarketStudy("2026-04-01", "2026-05-15")));
        company.does("AgreeRoadmap", "roadmapAccepted", "false", "roadmapComment", "Rather Portugal.");
        assertThat(company.openTasks()).containsExactly("DraftRoadmap");

        company.does("DraftRoadmap", aYearWith(aMarketStudy("2026-04-15", "2026-05-30")));
        company.does("AgreeRoadmap", "roadmapAccepted", "true");

        assertThat(company.kept("roadmapDue")).isPresent();
    }

    @Test
    void aCompanyThatDoesNotComeGetsAnotherAppointment() {
        var company = appointmentMade();

        company.until(at("2026-03-17T11:00"))
                .does("HoldAppointment", "appointmentOutcome", "NO_SHOW", "appointmentAt", "2026-03-20T10:00");

        assertThat(company.due("HoldAppointment")).isEqualTo(at("2026-03-20T10:00"));
        assertThat(company.letters()).contains("APPOINTMENT_MOVED COMPANY");
    }

    @Test
    void aPlanIsChangedTwiceAndEachChangeTakesEffectWhenTheCompanyAgrees() {
        var company = agreedPlan(aYearWith(aMarketStudy("2026-07-01", "2026-08-15")));
        company.until(at("2026-06-19T10:00"))
                .does(
                        "HoldReviewMeeting",
                        aReviewWith("newActions", List.of(aCustomsTraining("2026-09-01", "2026-09-30"))));
        assertThat(company.passed("ActionStarts")).isEmpty();
        company.does("AgreeRoadmap", "roadmapAccepted", "true");

        company.until(at("2026-07-01T09:00"));
        assertThat(company.openTasks()).contains("DeliverAction");
        company.until(at("2026-09-21T10:00"))
                .does("HoldReviewMeeting", withQuestions(aReviewWith("roadmapMonths", 18)));
        company.does("AgreeRoadmap", "roadmapAccepted", "false", "roadmapComment", "A year is enough.");

        assertThat(company.letters().stream().filter("CHANGES_TO_AGREE COMPANY"::equals))
                .hasSize(2);
        assertThat(company.isOver()).isFalse();
    }

    @Test
    void anActionCanBePutOffAndGivenUp() {
        var company = agreedPlan(aYearWith(aMarketStudy("2026-04-01", "2026-05-15")));
        company.until(at("2026-04-01T09:00"))
                .does(
                        "DeliverAction",
                        "actionOutcome",
                        "POSTPONED",
                        "endsOn",
                        "2026-06-30",
                        "actionReason",
                        "The analyst is ill.");
        company.until(at("2026-04-01T09:01"));
        assertThat(company.due("DeliverAction")).isEqualTo(at("2026-06-30T18:00"));

        company.does("DeliverAction", "actionOutcome", "DROPPED", "actionReason", "No longer needed.");

        assertThat(company.openTasks()).doesNotContain("DeliverAction");
        assertThat(company.passed("ActionGivenUp")).hasSize(1);
    }

    @Test
    void theExpertIsToldOfAnActionThatIsOverdue() {
        var company = agreedPlan(aYearWith(aMarketStudy("2026-04-01", "2026-05-15")));

        company.until(at("2026-05-18T10:00"));

        assertThat(company.letters()).contains("ACTION_OVERDUE EXPERT");
    }

    @Test
    void aCompanyMayWithdrawBeforeTheAppointment() {
        withdraws(appointmentMade());
    }

    @Test
    void aCompanyMayWithdrawWhileItReadsTheRoadmap() {
        var company = appointmentMade();
        company.until(at("2026-03-17T11:00")).does("HoldAppointment", "appointmentOutcome", "HELD");
        company.does("DraftRoadmap", aYearWith(aMarketStudy("2026-04-01", "2026-05-15")));

        withdraws(company);
    }

    @Test
    void aCompanyMayWithdrawDuringTheFollowUpAndItsActionsEndWithIt() {
        var company = agreedPlan(aYearWith(aMarketStudy("2026-04-01", "2026-05-15")));
        company.until(at("2026-04-02T10:00"));
        assertThat(company.openTasks()).contains("DeliverAction");

        withdraws(company);
    }

    @Test
    void theTwelveQuestionsAreAskedAgainAfterSixMonths() {
        var company = agreedPlan(aYearWith(aMarketStudy("2026-04-01", "2026-05-15")));
        company.until(at("2026-06-19T10:00")).does("HoldReviewMeeting", aReview());

        company.until(at("2026-09-21T10:00")).does("HoldReviewMeeting", withQuestions(aReview()));

        assertThat(company.diagnoses()).isEqualTo(2);
    }

    private static void withdraws(Case company) {
        company.notes("WITHDRAWN", "Has found a distributor.");

        assertThat(company.isOver()).isTrue();
        assertThat(company.openTasks()).isEmpty();
        assertThat(company.fact("outcome")).isEqualTo("COMPANY_WITHDREW");
    }

    private Case appointmentMade() {
        var company = story.files(aCompanyNewToExport());
        return company.until(at("2026-03-10T11:00"))
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
    }

    private Case agreedPlan(Map<String, Object> plan) {
        var company = appointmentMade();
        company.until(at("2026-03-17T11:00")).does("HoldAppointment", "appointmentOutcome", "HELD");
        company.does("DraftRoadmap", plan);
        return company.until(at("2026-03-19T10:00")).does("AgreeRoadmap", "roadmapAccepted", "true");
    }

    /** What the staff reads of it: due, verdict, days gross and net. */
    private List<String> roadmapPromise(Case company) {
        return promises.of(JourneyNumber.of(company.number()), Locale.ENGLISH).orElseThrow().rows().stream()
                .filter(row -> row.get(0).text().equals("Roadmap"))
                .flatMap(row -> row.subList(1, 5).stream())
                .map(CaseSection.Cell::text)
                .toList();
    }

    private static Map<String, Object> theClosing() {
        return withQuestions(
                Map.of("exportTurnover", 40_000, "ordersWon", 3, "jobsCreated", 1, "newCountries", List.of("ES")));
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
