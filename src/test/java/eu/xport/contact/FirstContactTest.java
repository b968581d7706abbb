package eu.xport.contact;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import eu.xport.testing.JourneyTest;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstContactTest extends JourneyTest {

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @Test
    void anExpertWhoCallsInTimeKeepsTheFirstPromise() {
        var company = story.files(aCompanyNewToExport());
        assertThat(company.promised("contactDue")).isEqualTo(at("2026-03-12T18:00"));

        company.until("2026-03-10T11:00")
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");

        assertThat(company.kept("contactDue")).contains(at("2026-03-10T11:00"));
        assertThat(company.process("RoadmapDesign")).isWaitingAt("HoldAppointment");
        assertThat(company.due("HoldAppointment")).isEqualTo(at("2026-03-17T10:00"));
        assertThat(company.letters())
                .containsExactly("DIAGNOSIS_RECEIVED COMPANY", "NEW_CASE EXPERT", "APPOINTMENT COMPANY");
        assertThat(company.passed("ContactOverdue")).isEmpty();
    }

    @Test
    void anExpertWhoCallsOneDayAfterThePromiseHasAlertedTheManagers() {
        var company = story.files(aCompanyNewToExport());

        company.until("2026-03-13T18:00")
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");

        assertThat(company.passed("ContactReminder")).containsExactly(at("2026-03-11T09:00"));
        assertThat(company.passed("ContactOverdue")).containsExactly(at("2026-03-12T18:00"));
        assertThat(company.letters()).contains("CONTACT_REMINDER EXPERT", "CONTACT_OVERDUE MANAGERS");
        assertThat(company.openTasks()).containsExactly("HoldAppointment");
    }

    @Test
    void managersAreToldEveryTwoWorkingDaysUntilSomebodyHasSpokenWithTheCompany() {
        var company = story.files(aCompanyNewToExport());

        company.until("2026-03-13T10:00").does("ReassignContact", "breachCause", "ABSENCE");
        company.until("2026-03-19T10:00");

        assertThat(company.letters().stream().filter("CONTACT_OVERDUE MANAGERS"::equals))
                .hasSize(3);
        company.does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-20T10:00");
        company.until("2026-03-20T09:00");
        assertThat(company.letters().stream().filter("CONTACT_OVERDUE MANAGERS"::equals))
                .hasSize(3);
    }

    @Test
    void aCompanyThatAsksToWaitTwiceMovesBothPromisesTwice() {
        var company = story.files(aCompanyNewToExport());
        company.until("2026-03-10T11:00")
                .does("ContactCompany", "contactOutcome", "CALL_LATER", "callAgainOn", "2026-03-12");
        assertThat(company.kept("contactDue")).contains(at("2026-03-10T11:00"));
        assertThat(company.openTasks()).isEmpty();

        company.until("2026-03-12T09:00");
        assertThat(company.due("ContactCompany")).isEqualTo(at("2026-03-16T18:00"));
        assertThat(company.timers("ContactOverdue")).containsExactly(at("2026-03-16T18:00"));
        assertThat(company.timers("RoadmapOverdue")).containsExactly(at("2026-03-26T18:00"));

        company.does("ContactCompany", "contactOutcome", "CALL_LATER", "callAgainOn", "2026-03-18");
        company.until("2026-03-18T09:00");

        assertThat(company.due("ContactCompany")).isEqualTo(at("2026-03-20T18:00"));
        assertThat(company.timers("RoadmapOverdue")).containsExactly(at("2026-04-01T18:00"));
        assertThat(company.promised("roadmapDue")).isEqualTo(at("2026-04-01T18:00"));
        assertThat(company.passed("RoadmapOverdue")).isEmpty();
    }

    @Test
    void aCompanyThatAnswersNeitherCallsNorLetterIsNotReachable() {
        var company = story.files(aCompanyNewToExport());
        company.does("ContactCompany", "contactOutcome", "NOT_REACHED");
        company.does("ContactCompany", "contactOutcome", "NOT_REACHED");
        company.until("2026-03-10T10:00").does("ContactCompany", "contactOutcome", "NOT_REACHED");
        assertThat(company.letters()).doesNotContain("NOT_REACHED COMPANY");
        company.until("2026-03-11T10:00").does("ContactCompany", "contactOutcome", "NOT_REACHED");
        assertThat(company.letters()).contains("NOT_REACHED COMPANY");
        assertThat(company.openTask("ContactCompany")).isEmpty();

        company.until("2026-03-25T17:59");
        assertThat(company.isOver()).isFalse();
        company.until("2026-03-25T18:00");

        assertThat(company.isOver()).isTrue();
        assertThat(company.fact("outcome")).isEqualTo("COMPANY_NOT_REACHABLE");
        assertThat(company.kept("contactDue")).isEmpty();
    }

    @Test
    void aCompanyThatAnswersTheLetterIsCalledAgain() {
        var company = story.files(aCompanyNewToExport());
        company.does("ContactCompany", "contactOutcome", "NOT_REACHED");
        company.until("2026-03-10T10:00").does("ContactCompany", "contactOutcome", "NOT_REACHED");
        company.until("2026-03-11T10:00").does("ContactCompany", "contactOutcome", "NOT_REACHED");

        company.notes("CALL", "Asked for a call in the afternoon.");

        assertThat(company.openTasks()).containsExactly("ContactCompany");
    }

    @Test
    void aCompanyThatWithdrawsInTheFirstCallClosesItsCase() {
        var company = story.files(aCompanyNewToExport());

        company.does("ContactCompany", "contactOutcome", "WITHDRAWN");

        assertThat(company.isOver()).isTrue();
        assertThat(company.fact("outcome")).isEqualTo("COMPANY_WITHDREW");
        assertThat(company.kept("contactDue")).isPresent();
        assertThat(company.letters()).contains("CLOSING COMPANY");
    }

    @Test
    void anotherDiagnosisOfTheSameCompanyJoinsItsOpenCase() {
        var answers = aCompanyNewToExport();
        var company = story.files(answers);

        var again = story.files(answers);

        assertThat(again.number()).isEqualTo(company.number());
        assertThat(company.openTasks()).containsExactly("ContactCompany");
        assertThat(company.letters()).endsWith("NEW_DIAGNOSIS EXPERT");
    }

    @Test
    void anAppointmentInThePastIsRefusedAndNothingIsWritten() {
        var company = story.files(aCompanyNewToExport());

        assertThatThrownBy(() -> company.does(
                        "ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-09T09:00"))
                .hasMessageContaining("lies in the past");

        assertThat(company.openTasks()).containsExactly("ContactCompany");
        assertThat(company.kept("contactDue")).isEmpty();
    }

    @Test
    void aCallPutOffByNinetyDaysIsRefused() {
        var company = story.files(aCompanyNewToExport());

        assertThatThrownBy(() ->
                        company.does("ContactCompany", "contactOutcome", "CALL_LATER", "callAgainOn", "2026-06-07"))
                .hasMessageContaining("between 2026-03-10 and 2026-04-08");
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
