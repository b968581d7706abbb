package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.JourneyNumber;
import eu.xport.meeting.CompanyMeetings;
import eu.xport.testing.Case;
import eu.xport.testing.EngineTables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a company wants changed about a meeting, in both calendars and in words that stay with us. */
class MeetingChangeCalendarTest extends CalendarStory {

    private static final String APPOINTMENT = "FIRST_APPOINTMENT 2026-03-17T09:00:00Z";
    private static final String COMPANY = "camille.hebert@example.com";

    @Autowired
    private CompanyMeetings meetings;

    @Autowired
    private EngineTables engine;

    @Test
    void aMeetingThatMovesIsTheSameEntryOneFurther() {
        var company = appointmentMade();
        proposes(company, "");

        company.does("AnswerProposal", "proposalAnswer", "ACCEPTED");

        var told = invitations(company);
        assertThat(told).hasSize(4).allSatisfy(calendar -> assertThat(
                        calendar.getMethod().getValue())
                .isEqualTo("REQUEST"));
        assertThat(uids(told)).containsOnly(uids(told).get(0));
        assertThat(sequences(told)).containsExactly(0, 0, 1, 1);
        assertThat(starts(event(told.get(3)))).isEqualTo(at("2026-03-19T14:00"));
    }

    @Test
    void aProposalThatIsNotAcceptedLeavesTheCalendarsAlone() {
        var company = appointmentMade();
        proposes(company, "");
        assertThat(invitations(company)).hasSize(2);

        company.does("AnswerProposal", "proposalAnswer", "KEPT");

        assertThat(invitations(company)).hasSize(2);
    }

    @Test
    void aMeetingThatIsCalledOffGoesOutOfBothCalendarsAndComesBackAsAnotherEntryAtTheSamePlace() {
        var company = story.files(aCompanyNewToExport())
                .until(at("2026-03-10T11:00"))
                .does(
                        "ContactCompany",
                        "contactOutcome",
                        "APPOINTMENT_MADE",
                        "appointmentAt",
                        "2026-03-17T10:00",
                        "appointmentPlace",
                        "Quai Vendeuvre");
        meetings.callOff(number(company), APPOINTMENT, "");

        var off = invitations(company).subList(2, 4);
        assertThat(off).allSatisfy(calendar -> {
            assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
            assertThat(event(calendar).getSequence().getValue()).isEqualTo(1);
            assertThat(participants(calendar)).containsExactly(COMPANY, company.fact("expert") + "@xport.example");
        });
        assertThat(uids(off)).containsOnly(uids(invitations(company)).get(0));

        company.does("AnswerProposal", "proposalAnswer", "OTHER_TIME", "otherTimeAt", "2026-03-20T11:00");

        var again = invitations(company).subList(4, 6);
        assertThat(again).allSatisfy(calendar -> {
            assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
            assertThat(starts(event(calendar))).isEqualTo(at("2026-03-20T11:00"));
            assertThat(event(calendar).getLocation().getValue()).isEqualTo("Quai Vendeuvre");
        });
        assertThat(uids(again)).doesNotContain(uids(off).get(0));
    }

    @Test
    void aClosingSaysNothingOfAMeetingThatWasCalledOffBefore() {
        var company = appointmentMade();
        meetings.callOff(number(company), APPOINTMENT, "");

        company.until(at("2026-03-11T10:00")).notesAs("manager", "CLOSED", "The company was sold.");

        assertThat(written(company, "CLOSING")).isNotEmpty().allSatisfy(letter -> assertThat(
                        templates.of(letter).invitation())
                .isEmpty());
    }

    @Test
    void whatBothSayToItNeverReachesTheEngine() {
        var company = appointmentMade();
        proposes(company, "MARKED-BY-THE-COMPANY");
        assertThat(engine.mentioning("MARKED-BY-THE-COMPANY"))
                .isSubsetOf("act_ru_variable text_ of a task", "act_ge_bytearray bytes_");

        company.does("AnswerProposal", "proposalAnswer", "ACCEPTED", "wordToCompany", "MARKED-BY-THE-EXPERT");

        assertThat(engine.mentioning("MARKED-BY-THE-COMPANY")).isEmpty();
        assertThat(engine.mentioning("MARKED-BY-THE-EXPERT")).isEmpty();
        assertThat(written(company, "MEETING_CHANGED")).isNotEmpty();
        assertThat(templates.of(written(company, "MEETING_CHANGED").get(0)).text())
                .contains("MARKED-BY-THE-EXPERT");
    }

    private void proposes(Case company, String word) {
        meetings.propose(number(company), APPOINTMENT, "2026-03-19", "14:00", word);
    }

    private static JourneyNumber number(Case company) {
        return JourneyNumber.of(company.number());
    }
}
