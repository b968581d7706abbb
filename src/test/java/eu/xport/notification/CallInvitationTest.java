package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import eu.xport.contact.FirstCalls;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Reassignment;
import eu.xport.testing.Case;
import eu.xport.testing.Story;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The call that a company has chosen stands in both calendars, moves there, and goes. */
class CallInvitationTest extends CalendarStory {

    private static final String COMPANY = "camille.hebert@example.com";

    @Autowired
    private FirstCalls calls;

    @Autowired
    private Reassignment reassignment;

    @Test
    void companyAndExpertAreInvitedToTheCall() {
        var company = booked("2026-03-10T09:30");

        var told = invitations(company);

        assertThat(told).hasSize(2).allSatisfy(calendar -> {
            assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
            assertThat(starts(event(calendar))).isEqualTo(at("2026-03-10T09:30"));
            assertThat(ends(event(calendar))).isEqualTo(at("2026-03-10T10:00"));
            assertThat(event(calendar).getSequence().getValue()).isZero();
            assertThat(participants(calendar)).containsExactly(COMPANY, expert(company));
        });
        assertThat(uids(told)).hasSize(2).containsOnly(uids(told).get(0));
    }

    @Test
    void aCallThatMovesIsTheSameEntryOneFurther() {
        var company = booked("2026-03-10T09:30");

        book(company, "2026-03-11T14:30");

        var told = invitations(company);
        assertThat(uids(told)).hasSize(4).containsOnly(uids(told).get(0));
        assertThat(sequences(told)).containsExactly(0, 0, 1, 1);
        assertThat(starts(event(told.get(3)))).isEqualTo(at("2026-03-11T14:30"));
    }

    @Test
    void aCallThatIsGivenUpGoesOutOfBothCalendars() {
        var company = booked("2026-03-10T09:30");

        calls.giveUp(number(company));

        var told = invitations(company).subList(2, 4);
        assertThat(told).allSatisfy(calendar -> {
            assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
            assertThat(event(calendar).getSequence().getValue()).isEqualTo(1);
            assertThat(participants(calendar)).containsExactly(COMPANY, expert(company));
        });
        assertThat(uids(invitations(company)))
                .containsOnly(uids(invitations(company)).get(0));
    }

    @Test
    void aCallThatIsBookedAfterwardsIsAnotherEntry() {
        var company = booked("2026-03-10T09:30");
        calls.giveUp(number(company));

        book(company, "2026-03-10T09:30");

        var told = uids(invitations(company));
        assertThat(told.get(4)).isEqualTo(told.get(5)).isNotEqualTo(told.get(0));
    }

    @Test
    void whoeverHadTheCallInTheOwnCalendarTakesItOutWhenAnotherExpertHasTheCase() {
        var company = booked("2026-03-10T09:30");
        var former = company.fact("expert");

        reassignment.entrust(number(company), "expert-bf", "business-france");
        story.until(Story.inParis("2026-03-09T10:01"));

        assertThat(written(company, "CALL_OFF")).extracting(Letter::recipient).containsExactly(null, former);
        assertThat(written(company, "CALL_OFF"))
                .allSatisfy(letter -> assertThat(participants(read(templates.of(letter))))
                        .containsExactly(COMPANY, former + "@xport.example"));
        assertThat(written(company, "MEETING_ENTRUSTED")).isEmpty();
        assertThat(written(company, "EXPERT_CHANGED")).hasSize(2);
    }

    @Test
    void theLetterThatClosesACaseTakesTheCallAway() {
        var company = booked("2026-03-10T09:30");

        company.does("ContactCompany", "contactOutcome", "WITHDRAWN");

        assertThat(written(company, "CLOSING")).isNotEmpty().allSatisfy(letter -> assertThat(
                        read(templates.of(letter)).getMethod().getValue())
                .isEqualTo("CANCEL"));
        assertThat(uids(invitations(company)))
                .containsOnly(uids(invitations(company)).get(0));
    }

    @Test
    void aClosingSaysNothingOfACallThatWasGivenUpBefore() {
        var company = booked("2026-03-11T14:00");
        calls.giveUp(number(company));

        company.until(at("2026-03-10T10:00")).does("ContactCompany", "contactOutcome", "WITHDRAWN");

        assertThat(written(company, "CLOSING")).isNotEmpty().allSatisfy(letter -> assertThat(
                        templates.of(letter).invitation())
                .isEmpty());
    }

    @Test
    void whoeverStandsInOnTheDayOfTheCallIsInvitedInstead() {
        var company = booked("2026-03-11T14:00");
        var expert = company.fact("expert");
        var substitute = expert.endsWith("-2") ? expert.substring(0, expert.length() - 2) : expert + "-2";

        story.starts(
                expert,
                "RecordAbsence",
                Map.of(
                        "absentExpert",
                        expert,
                        "firstDay",
                        "2026-03-11",
                        "lastDay",
                        "2026-03-12",
                        "substitute",
                        substitute));
        story.until(Story.inParis("2026-03-09T10:01"));

        assertThat(written(company, "MEETING_ENTRUSTED"))
                .extracting(Letter::recipient)
                .containsExactly(null, substitute);
        assertThat(written(company, "INVITATION_WITHDRAWN"))
                .extracting(Letter::recipient)
                .containsExactly(expert);
        assertThat(uids(invitations(company)))
                .containsOnly(uids(invitations(company)).get(0));
    }

    private Case booked(String moment) {
        var company = story.files(aCompanyNewToExport());
        book(company, moment);
        return company;
    }

    private void book(Case company, String moment) {
        calls.book(number(company), Story.inParis(moment));
    }

    private static JourneyNumber number(Case company) {
        return JourneyNumber.of(company.number());
    }

    private static String expert(Case company) {
        return company.fact("expert") + "@xport.example";
    }

    private static LocalDateTime ends(VEvent event) {
        return LocalDateTime.ofInstant(event.getDateEnd().getValue().toInstant(), Story.PARIS);
    }
}
