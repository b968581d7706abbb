package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
import static eu.xport.testing.Plans.aReview;
import static eu.xport.testing.Plans.aYearWith;
import static eu.xport.testing.Plans.withQuestions;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Reassignment;
import eu.xport.testing.Case;
import eu.xport.testing.Story;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in the calendars of company and expert follows the case: set, moved, called off. */
class CalendarTest extends CalendarStory {

    private static final Map<String, Object> PLAN =
            aYearWith(aMarketStudy("2026-04-01", "2026-05-15"), aCustomsTraining("2026-05-04", "2026-05-29"));

    @Autowired
    private Reassignment reassignment;

    @Test
    void companyAndExpertAreInvitedToTheFirstAppointment() {
        var company = appointmentMade();

        var told = invitations(company);

        assertThat(told).hasSize(2).allSatisfy(calendar -> {
            assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
            assertThat(starts(event(calendar))).isEqualTo(at("2026-03-17T10:00"));
            assertThat(ends(event(calendar))).isEqualTo(at("2026-03-17T11:00"));
            assertThat(event(calendar).getSequence().getValue()).isZero();
            assertThat(event(calendar).getAttendees())
                    .extracting(Attendee::getEmail)
                    .containsExactly("camille.hebert@example.com", expert(company) + "@xport.example");
        });
        assertThat(uids(told)).containsOnly(uids(told).get(0));
    }

    @Test
    void anAppointmentThatMovesIsTheSameEntryOneFurther() {
        var company = appointmentMade()
                .until(at("2026-03-17T11:00"))
                .does("HoldAppointment", "appointmentOutcome", "POSTPONED", "appointmentAt", "2026-03-30T14:00");

        var told = invitations(company);

        assertThat(told).hasSize(4);
        assertThat(uids(told)).containsOnly(uids(told).get(0));
        assertThat(sequences(told)).containsExactly(0, 0, 1, 1);
        assertThat(starts(event(told.get(3)))).isEqualTo(at("2026-03-30T14:00"));
        assertThat(ends(event(told.get(3)))).isEqualTo(at("2026-03-30T15:00"));
    }

    @Test
    void anAppointmentThatMovesToAnotherPlaceIsToldSo() {
        var company = appointmentMade()
                .until(at("2026-03-17T11:00"))
                .does(
                        "HoldAppointment",
                        Map.of(
                                "appointmentOutcome", "POSTPONED",
                                "appointmentAt", "2026-03-30T14:00",
                                "appointmentPlace", "By video"));

        assertThat(event(invitations(company).get(3)).getLocation().getValue()).isEqualTo("By video");
    }

    @Test
    void anotherExpertIsInvitedInsteadOfTheFormerOne() {
        var company = appointmentMade();
        reassignment.entrust(JourneyNumber.of(company.number()), "expert-ad-2", "ad-normandie");
        company.until(at("2026-03-17T09:30"))
                .does("HoldAppointment", "appointmentOutcome", "POSTPONED", "appointmentAt", "2026-03-30T14:00");

        var told = invitations(company);

        assertThat(uids(told)).containsOnly(uids(told).get(0));
        assertThat(sequences(told)).containsExactly(0, 0, 1, 1, 1, 2, 2);
        assertThat(event(told.get(6)).getAttendees())
                .extracting(Attendee::getEmail)
                .containsExactly("camille.hebert@example.com", "expert-ad-2@xport.example");
    }

    @Test
    void aLetterThatLeavesLateStillTellsWhatWasTrueWhenItWasWritten() {
        var company = appointmentMade();
        var first = written(company, "APPOINTMENT").get(0);
        company.until(at("2026-03-17T11:00"))
                .does("HoldAppointment", "appointmentOutcome", "NO_SHOW", "appointmentAt", "2026-03-30T14:00");

        var event = event(read(templates.of(first)));

        assertThat(starts(event)).isEqualTo(at("2026-03-17T10:00"));
        assertThat(event.getSequence().getValue()).isZero();
    }

    @Test
    void aCompanyThatWithdrawsBeforeItsAppointmentHasItTakenOutOfTheCalendars() {
        var company = appointmentMade().notes("WITHDRAWN", "Does not want to go on");

        var told = invitations(company);

        assertThat(told).hasSize(4);
        assertThat(told.subList(2, 4)).allSatisfy(calendar -> {
            assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
            assertThat(event(calendar).getStatus().getValue()).isEqualTo("CANCELLED");
            assertThat(event(calendar).getUid()).isEqualTo(event(told.get(0)).getUid());
            assertThat(event(calendar).getSequence().getValue()).isEqualTo(1);
            assertThat(starts(event(calendar))).isEqualTo(at("2026-03-17T10:00"));
        });
        assertThat(templates.of(written(company, "CLOSING").get(0)).text()).contains("17 mars 2026");
    }

    @Test
    void aMeetingThatIsOverStaysInTheCalendars() {
        var company = drafted(PLAN).notes("WITHDRAWN", "Does not want to go on");

        assertThat(invitations(company))
                .extracting(calendar -> calendar.getMethod().getValue())
                .containsOnly("REQUEST");
    }

    @Test
    void aReviewIsInvitedToWhenItIsNearAndEveryReviewIsAnEntryOfItsOwn() {
        var company = agreed(PLAN).until(at("2026-06-03T18:00"));
        assertThat(written(company, "REVIEW_MEETING")).isEmpty();

        company.until(at("2026-06-19T12:00")).does("HoldReviewMeeting", aReview());
        company.until(at("2026-09-18T12:00"));

        var reviews = reviews(company);
        assertThat(reviews).hasSize(4);
        assertThat(reviews.stream().map(calendar -> starts(event(calendar))))
                .containsExactly(
                        at("2026-06-19T10:00"), at("2026-06-19T10:00"), at("2026-09-21T10:00"), at("2026-09-21T10:00"));
        assertThat(ends(event(reviews.get(0)))).isEqualTo(at("2026-06-19T11:30"));
        assertThat(sequences(reviews)).containsOnly(0);
        assertThat(uids(reviews).stream().distinct()).hasSize(2);
    }

    @Test
    void theNewDateOfAReviewThatIsPutOffForLongIsToldAtOnceAndTheUsualInvitationRemindsOfIt() {
        var company = agreed(PLAN)
                .until(at("2026-06-19T12:00"))
                .does("HoldReviewMeeting", "meetingOutcome", "POSTPONED", "nextMeetingOn", "2026-09-15");

        var told = invitations(company);
        assertThat(uids(told.subList(2, 6))).containsOnly(uids(told).get(2));
        assertThat(sequences(told)).containsExactly(0, 0, 0, 0, 1, 1);
        assertThat(starts(event(told.get(5)))).isEqualTo(at("2026-09-15T10:00"));
        assertThat(templates.of(written(company, "REVIEW_MEETING_MOVED").get(0)).text())
                .contains("Votre point de suivi a une nouvelle date", "mardi 15 septembre 2026");

        company.until(at("2026-08-31T18:00"));
        assertThat(invitations(company)).hasSize(6);
        company.until(at("2026-09-01T12:00"));
        assertThat(sequences(reviews(company))).containsExactly(0, 0, 1, 1);
        assertThat(invitations(company)).hasSize(8);
    }

    @Test
    void theNewDateOfAReviewThatIsNearIsToldOnceByItsInvitation() {
        var company = agreed(PLAN)
                .until(at("2026-06-19T12:00"))
                .does("HoldReviewMeeting", "meetingOutcome", "NO_SHOW", "nextMeetingOn", "2026-06-26")
                .until(at("2026-06-19T12:01"));

        assertThat(written(company, "REVIEW_MEETING_MOVED")).isEmpty();
        var reviews = reviews(company);
        assertThat(uids(reviews)).hasSize(4).containsOnly(uids(reviews).get(0));
        assertThat(sequences(reviews)).containsExactly(0, 0, 1, 1);
        assertThat(starts(event(reviews.get(3)))).isEqualTo(at("2026-06-26T10:00"));
    }

    @Test
    void aReviewThatIsPutOffBeyondThePlanGivesWayToItsClosingWhoseDateIsToldAtOnce() {
        var company = agreed(aPlanOf(6, 3, aMarketStudy("2026-04-01", "2026-05-15")))
                .until(at("2026-06-19T12:00"))
                .does("HoldReviewMeeting", "meetingOutcome", "POSTPONED", "nextMeetingOn", "2026-11-16");

        assertThat(templates.of(written(company, "REVIEW_MEETING_MOVED").get(0)).text())
                .contains("Votre bilan de clôture a une date", "lundi 21 septembre 2026");
    }

    @Test
    void aReviewThatNobodyWasInvitedToNeedsNoCancellation() {
        var company = agreed(PLAN).notes("WITHDRAWN", "Does not want to go on");

        assertThat(templates.of(written(company, "CLOSING").get(0)).invitation())
                .isEmpty();
    }

    @Test
    void aReviewThatTheCompanyWasInvitedToIsCalledOffWithTheCase() {
        var company = agreed(PLAN).until(at("2026-06-10T12:00")).notesAs("manager", "CLOSED", "The company moves away");

        var off = read(templates.of(written(company, "CLOSING").get(1)));

        assertThat(off.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event(off).getUid()).isEqualTo(event(reviews(company).get(0)).getUid());
        assertThat(event(off).getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void theClosingReviewIsInvitedToAsWell() {
        var company =
                agreed(aPlanOf(6, 6, aMarketStudy("2026-04-01", "2026-05-15"))).until(at("2026-09-20T12:00"));

        var letter = templates.of(written(company, "REVIEW_MEETING").get(0));

        assertThat(company.openTasks()).contains("CloseJourney");
        assertThat(letter.html()).contains("Votre bilan de clôture");
        assertThat(letter.subject()).contains("Votre bilan de clôture", "lundi 21 septembre 2026");
        assertThat(starts(event(read(letter)))).isEqualTo(at("2026-09-21T10:00"));
    }

    @Test
    void theReminderComesOnTheWorkingDayBeforeAndFollowsANewDate() {
        var company = appointmentMade();
        assertThat(company.timers("AppointmentNear")).containsExactly(at("2026-03-16T09:00"));

        company.until(at("2026-03-16T09:30"));
        assertThat(written(company, "APPOINTMENT_REMINDER")).hasSize(1);

        company.until(at("2026-03-17T11:00"))
                .does("HoldAppointment", "appointmentOutcome", "NO_SHOW", "appointmentAt", "2026-04-07T10:00");
        assertThat(company.timers("AppointmentNear")).containsExactly(at("2026-04-03T09:00"));
        company.until(at("2026-04-03T09:30"));
        assertThat(templates.of(written(company, "APPOINTMENT_REMINDER").get(1)).subject())
                .isEqualTo("Rappel de votre rendez-vous : mardi 7 avril 2026 à 10 h 00");
    }

    @Test
    void nobodyIsRemindedOfAnAppointmentThatIsMadeForTheNextDay() {
        var company = story.files(aCompanyNewToExport())
                .until(at("2026-03-10T11:00"))
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-11T10:00")
                .until(at("2026-03-11T12:00"));

        assertThat(written(company, "APPOINTMENT_REMINDER")).isEmpty();
    }

    @Test
    void everyLetterOfAWholeJourneyCanBeWrittenFromWhatWasKnown() {
        var company = agreed(aPlanOf(6, 3, aMarketStudy("2026-04-01", "2026-05-15")))
                .until(at("2026-06-19T12:00"))
                .does("HoldReviewMeeting", aReview())
                .until(at("2026-09-21T12:00"))
                .does("CloseJourney", closing());

        assertThat(company.isOver()).isTrue();
        assertThat(all(company))
                .hasSizeGreaterThan(10)
                .allSatisfy(letter -> assertThat(templates.of(letter).text()).isNotBlank());
        assertThat(templates.of(written(company, "CLOSING").get(0)).text())
                .contains("Merci pour le chemin parcouru ensemble", "Commandes", "3");
    }

    private static Map<String, Object> closing() {
        var closing = new HashMap<String, Object>(withQuestions(Map.of()));
        closing.put("exportTurnover", 250_000);
        closing.put("newCountries", List.of("ES"));
        closing.put("ordersWon", 3);
        closing.put("jobsCreated", 0);
        return closing;
    }

    private String expert(Case company) {
        return company.fact("expert");
    }

    private List<ICalendar> reviews(Case company) {
        return written(company, "REVIEW_MEETING").stream()
                .map(templates::of)
                .map(CalendarTest::read)
                .toList();
    }

    private static LocalDateTime ends(VEvent event) {
        return LocalDateTime.ofInstant(event.getDateEnd().getValue().toInstant(), Story.PARIS);
    }
}
