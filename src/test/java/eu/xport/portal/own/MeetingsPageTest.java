package eu.xport.portal.own;

import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
import static eu.xport.testing.Plans.aReview;
import static eu.xport.testing.Plans.withQuestions;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company sees its own meetings, and what it sends about them is done once or refused with the reason. */
class MeetingsPageTest extends MeetingVisitTest {

    @Test
    void whatIsSentTwiceSaysSoAndChangesNothing() {
        var company = appointed();
        callsOff("");

        var again = visit.sendsTo(PAGE + "/off", Map.of("meeting", "FIRST_APPOINTMENT 2026-03-17T09:00:00Z"));
        var late = visit.sendsTo(PAGE + "/proposal", proposal("2026-03-19", "14:00"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problems()).singleElement().asString().contains("is called off already");
        assertThat(late.problems()).singleElement().asString().contains("is called off already");
        assertThat(count("meeting_change")).isEqualTo(1);
        assertThat(company.letters().stream().filter("MEETING_OFF COMPANY"::equals))
                .hasSize(1);
    }

    @Test
    void oneProposalIsOpenAtATimeAndMayGiveWayToCallingTheMeetingOff() {
        var company = appointed();
        proposes("2026-03-19", "14:00", "");

        var second = visit.sendsTo(PAGE + "/proposal", proposal("2026-03-20", "14:00"));
        assertThat(second.problems()).singleElement().asString().contains("already has a proposal of yours");
        callsOff("");

        assertThat(company.openTasks().stream().filter("AnswerProposal"::equals))
                .hasSize(1);
        assertThat(company.passed("SettledOtherwise")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 14:00, Day – must be filled in.",
        "2026-03-09, 14:00, 'Day – must lie between Wed 11 Mar 2026 and Thu 9 Apr 2026.'",
        "2026-03-10, 14:00, 'Day – must lie between Wed 11 Mar 2026 and Thu 9 Apr 2026.'",
        "2026-04-10, 14:00, 'Day – must lie between Wed 11 Mar 2026 and Thu 9 Apr 2026.'",
        "2026-03-14, 14:00, 'Day – is no working day; Monday to Friday without public holidays, from Wed 11 Mar 2026 to Thu 9 Apr 2026.'",
        "2026-04-06, 14:00, 'Day – is no working day; Monday to Friday without public holidays, from Wed 11 Mar 2026 to Thu 9 Apr 2026.'",
        "2026-03-19, 07:59, Hour – must lie between 08:00 and 17:00.",
        "2026-03-19, 17:01, Hour – must lie between 08:00 and 17:00.",
        "2026-03-19, noon, 'Hour – must be a time, such as 14:30.'",
        "tomorrow, 14:00, 'Day – must be a date, such as 2026-03-12.'",
        "2026-03-17, 10:00, Hour – is when the meeting is already."
    })
    void aTimeAtWhichOneCannotMeetIsRefusedWithWhatIsAllowed(String day, String time, String fault) {
        appointed();

        var refused = visit.sendsTo(PAGE + "/proposal", proposal(day, time));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly(fault);
        assertThat(refused.html().select("#day").attr("value")).isEqualTo(day);
        assertThat(count("meeting_change")).isZero();
    }

    @Test
    void aMeetingThatHasBegunOrACaseThatIsClosedIsNotChangedAnyMore() {
        var company = appointed().until(at("2026-03-17T10:00"));
        comesBack(company);

        assertThat(visit.sendsTo(PAGE + "/proposal", proposal("2026-03-20", "14:00"))
                        .problems())
                .singleElement()
                .asString()
                .contains("has begun or is over");
        company.notesAs("manager", "CLOSED", "The company was sold.");
        assertThat(visit.sendsTo(PAGE + "/proposal", proposal("2026-03-20", "14:00"))
                        .problems())
                .singleElement()
                .asString()
                .contains("this case is closed");
    }

    @Test
    void aCompanySeesAndChangesItsOwnMeetingsOnly() {
        var company = appointed();
        var other = filed();
        entersBy("DIAGNOSIS_RECEIVED", other);

        assertThat(visit.opens(PAGE).text()).doesNotContain("First appointment");
        assertThat(visit.sendsTo(PAGE + "/off", Map.of("meeting", "FIRST_APPOINTMENT 2026-03-17T09:00:00Z"))
                        .status())
                .isEqualTo(422);
        assertThat(company.timers("AppointmentNear")).hasSize(1);
        assertThat(visit.sendsTo(
                                PAGE + "/off",
                                Map.of(
                                        "meeting",
                                        "FIRST_APPOINTMENT 2026-03-17T09:00:00Z",
                                        "journey",
                                        company.number()))
                        .problems())
                .containsExactly("journey – is not asked in this form.");
        assertThat(count("meeting_change")).isZero();
    }

    @Test
    void aMeetingThatIsForeseenIsShownAndOneThatIsOverWaitsForItsNote() {
        var company = followedUp(12, 3);
        comesBack(company);
        assertThat(visit.opens(PAGE).text())
                .contains("Friday 19 June 2026 foreseen", "You are invited about two weeks before")
                .doesNotContain("send us the form")
                .contains("First call", "First appointment Tuesday 17 March 2026 at 10:00 held");

        company.until(at("2026-06-19T11:00"));
        comesBack(company);

        assertThat(visit.opens(PAGE).text())
                .contains("Friday 19 June 2026 at 10:00 over; your expert notes what came of it");
    }

    @Test
    void aReviewMeetingIsProposedAnewAndItsTaskFollows() {
        var company = followedUp(12, 3).until(at("2026-06-10T10:00"));
        entersBy("REVIEW_MEETING", company);
        assertThat(visit.sendsTo(PAGE + "/proposal", with(review(), "day", "2026-10-19", "time", "15:00"))
                        .problems())
                .singleElement()
                .asString()
                .contains("must lie between");

        visit.sendsTo(PAGE + "/proposal", with(review(), "day", "2026-06-25", "time", "15:00"));
        company.does("AnswerProposal", "proposalAnswer", "ACCEPTED");

        assertThat(company.due("HoldReviewMeeting")).isEqualTo(at("2026-06-25T18:00"));
        assertThat(visit.opens(PAGE).text()).contains("Thursday 25 June 2026 at 15:00 agreed");
        company.until(at("2026-06-25T16:30")).does("HoldReviewMeeting", aReview());
        comesBack(company);
        assertThat(visit.opens(PAGE).text()).contains("Thursday 25 June 2026 at 15:00 held");
    }

    @Test
    void aClosingReviewThatIsCalledOffWaitsForAnotherTime() {
        var company = followedUp(6, 6).until(at("2026-09-10T10:00"));
        comesBack(company);
        var mark = visit.opens(PAGE).html().select("input[name=meeting]").attr("value");

        visit.sendsTo(PAGE + "/off", Map.of("meeting", mark));
        company.does("AnswerProposal", Map.of("proposalAnswer", "OTHER_TIME", "otherTimeAt", "2026-09-30T11:00"));

        assertThat(company.due("CloseJourney")).isEqualTo(at("2026-09-30T18:00"));
        company.until(at("2026-09-30T12:00"))
                .does("CloseJourney", withQuestions(new HashMap<>(Map.of("ordersWon", 3, "jobsCreated", 2))));
        assertThat(company.isOver()).isTrue();
    }

    @Test
    void theFirstCallIsChosenMovedAndGivenUpHereToo() {
        var company = filed();
        entersBy("DIAGNOSIS_RECEIVED", company);
        var slots = visit.opens(PAGE).html().select("input[name=slot]").eachAttr("value");

        assertThat(visit.follows(visit.sendsTo(PAGE + "/call", Map.of("slot", slots.get(0))))
                        .text())
                .contains("Your choice is kept.");
        visit.sendsTo(PAGE + "/call", Map.of("slot", slots.get(1)));
        assertThat(visit.sendsTo(PAGE + "/call", Map.of("slot", "yesterday")).status())
                .isEqualTo(422);
        assertThat(visit.follows(visit.sendsTo(PAGE + "/call/given-up", Map.of()))
                        .status())
                .isEqualTo(200);

        assertThat(company.letters())
                .contains("CALL_BOOKED COMPANY", "CALL_MOVED COMPANY", "CALL_OFF COMPANY", "CALL_OFF EXPERT");
        company.until(at("2026-03-10T11:00"))
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        comesBack(company);
        assertThat(visit.opens(PAGE).html().select("input[name=slot]")).isEmpty();
        assertThat(visit.opens(PAGE).text()).contains("First call", "held");
    }

    private Case followedUp(int months, int every) {
        return drafted(aPlanOf(months, every, aMarketStudy("2026-04-01", "2026-05-15")))
                .until(at("2026-03-19T10:00"))
                .does("AgreeRoadmap", "roadmapAccepted", "true");
    }

    private Map<String, Object> review() {
        return Map.of(
                "meeting",
                visit.opens(PAGE).html().select("input[name=meeting]").attr("value"));
    }
}
