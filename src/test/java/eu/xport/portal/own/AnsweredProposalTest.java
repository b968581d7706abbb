package eu.xport.portal.own;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the expert answers to another time, and what follows: task, reminder, letters and both calendars. */
class AnsweredProposalTest extends MeetingVisitTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private List<CaseSection> sections;

    @Test
    void aProposalThatIsAcceptedMovesTheTaskItsReminderAndBothCalendars() {
        var company = appointed();

        var sent = proposes("2026-03-19", "14:00", "We are on a fair until Wednesday.");
        assertThat(sent.text())
                .contains("Your proposal has arrived.", "another time proposed", "send us the form")
                .contains("You propose Thursday 19 March 2026 at 14:00.", "by Thursday 12 March 2026");
        assertThat(company.due("AnswerProposal")).isEqualTo(at("2026-03-12T18:00"));
        assertThat(company.due("HoldAppointment")).isEqualTo(at("2026-03-17T10:00"));
        assertThat(news(company, "HoldAppointment")).isEqualTo("Thu 19 Mar 2026, 14:00");

        company.does("AnswerProposal", "proposalAnswer", "ACCEPTED", "wordToCompany", "See you on Thursday.");

        assertThat(company.due("HoldAppointment")).isEqualTo(at("2026-03-19T14:00"));
        assertThat(company.timers("AppointmentNear")).containsExactly(at("2026-03-18T09:00"));
        assertThat(line(company)).contains("Thu 19 Mar 2026, 14:00");
        assertThat(news(company, "HoldAppointment")).isNull();
        assertThat(company.letters()).endsWith("MEETING_CHANGED COMPANY", "MEETING_CHANGED EXPERT");
        assertThat(visit.opens(PAGE).text())
                .contains("Thursday 19 March 2026 at 14:00 agreed", "See you on Thursday.", "moved");
        assertThat(told(company)).contains("We are on a fair until Wednesday.", "See you on Thursday.");
    }

    @Test
    void anAppointmentThatMovesAfterItsReminderIsRemindedOfAgain() {
        var company = appointed().until(at("2026-03-16T09:01"));
        entersBy("APPOINTMENT_REMINDER", company);

        proposes("2026-03-20", "09:30", "");
        company.does("AnswerProposal", "proposalAnswer", "ACCEPTED");
        company.until(at("2026-03-19T09:01"));

        assertThat(company.letters().stream().filter("APPOINTMENT_REMINDER COMPANY"::equals))
                .hasSize(2);
    }

    @Test
    void anExpertWhoCannotKeepsTheTimeAndSaysWhy() {
        var company = appointed();
        proposes("2026-03-19", "14:00", "");

        company.does("AnswerProposal", "proposalAnswer", "KEPT", "wordToCompany", "I am in Caen that day.");

        assertThat(company.due("HoldAppointment")).isEqualTo(at("2026-03-17T10:00"));
        assertThat(company.letters()).endsWith("PROPOSAL_DECLINED COMPANY");
        assertThat(visit.opens(PAGE).text()).contains("The time stays as it was.", "I am in Caen that day.");
        assertThat(entersBy("PROPOSAL_DECLINED", company).status()).isEqualTo(200);
    }

    @Test
    void anotherTimeAgreedOnThePhoneIsWrittenByTheExpert() {
        var company = appointed();
        proposes("2026-03-19", "14:00", "");

        company.does(
                "AnswerProposal",
                Map.of("proposalAnswer", "OTHER_TIME", "otherTimeAt", "2026-03-20T11:00", "otherPlace", "By video"));

        assertThat(company.due("HoldAppointment")).isEqualTo(at("2026-03-20T11:00"));
        assertThat(visit.opens(PAGE).text()).contains("Agreed instead: Friday 20 March 2026 at 11:00.", "By video");
    }

    @Test
    void aMeetingThatIsCalledOffLeavesTheCalendarsAtOnceAndTheExpertAgreesOnAnotherTime() {
        var company = appointed();

        var off = callsOff("Our hall has burnt.");
        assertThat(off.text()).contains("The meeting is called off", "called off by you");
        assertThat(off.html().select("main form[action$=proposal], main form[action$=off]"))
                .isEmpty();
        assertThat(company.letters()).endsWith("MEETING_OFF COMPANY", "MEETING_OFF EXPERT");
        assertThat(company.openTasks()).contains("HoldAppointment", "AnswerProposal");
        assertThat(company.timers("AppointmentNear")).isEmpty();
        assertThat(news(company, "HoldAppointment")).asString().contains("a new time must be agreed");
        assertThat(company.clockStops()).isEmpty();
        assertThat(told(company)).contains("Our hall has burnt.");

        company.does("AnswerProposal", Map.of("proposalAnswer", "OTHER_TIME", "otherTimeAt", "2026-03-20T11:00"));

        assertThat(company.due("HoldAppointment")).isEqualTo(at("2026-03-20T11:00"));
        assertThat(company.timers("AppointmentNear")).containsExactly(at("2026-03-19T09:00"));
        assertThat(visit.opens(PAGE).text()).contains("Friday 20 March 2026 at 11:00 agreed");
    }

    @Test
    void theManagersAreToldOnceOfAnAnswerThatDoesNotComeInTime() {
        var company = appointed();
        proposes("2026-03-19", "14:00", "");

        company.until(at("2026-03-12T17:59"));
        assertThat(company.letters()).doesNotContain("PROPOSAL_OVERDUE MANAGERS");
        company.until(at("2026-03-13T18:00"));

        assertThat(company.letters().stream().filter("PROPOSAL_OVERDUE MANAGERS"::equals))
                .hasSize(1);
        assertThat(company.openTasks()).contains("AnswerProposal");
    }

    @Test
    void anAppointmentThatIsHeldOrMovedByTheExpertSettlesTheProposal() {
        var company = appointed();
        proposes("2026-03-19", "14:00", "");

        company.does("HoldAppointment", "appointmentOutcome", "POSTPONED", "appointmentAt", "2026-03-18T09:00");

        assertThat(company.openTasks()).containsExactly("HoldAppointment");
        assertThat(visit.opens(PAGE).text()).contains("Settled without an answer.");
        var stale = visit.sendsTo(PAGE + "/proposal", proposal("2026-03-20", "14:00"));
        assertThat(stale.problems()).singleElement().asString().contains("is not agreed for that time any more");
    }

    @Test
    void aClosedCaseAsksNobodyForAnAnswerAnyMore() {
        var company = appointed();
        proposes("2026-03-19", "14:00", "");

        company.notesAs("manager", "CLOSED", "The company was sold.");

        assertThat(company.openTasks()).isEmpty();
    }

    private Object news(Case company, String task) {
        return tasks.getVariableLocal(company.task(task).getId(), "meetingNews");
    }

    private String line(Case company) {
        return (String) tasks.getVariableLocal(company.task("HoldAppointment").getId(), "appointmentLine");
    }

    private String told(Case company) {
        return sections.stream()
                .flatMap(section -> section.of(JourneyNumber.of(company.number()), Locale.ENGLISH).stream())
                .map(Object::toString)
                .reduce("", (one, other) -> one + "\n" + other);
    }
}
