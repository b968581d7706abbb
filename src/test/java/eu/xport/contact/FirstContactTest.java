package eu.xport.contact;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.Test;

/** The first promise, kept and broken, and what the first call may bring. */
class FirstContactTest extends ContactStory {

    @Test
    void anExpertWhoCallsInTimeKeepsTheFirstPromise() {
        var company = story.files(aCompanyNewToExport());

        company.until(at("2026-03-10T11:00")).does("ContactCompany", anAppointmentOn("2026-03-17T10:00"));

        assertThat(company.kept("contactDue")).contains(at("2026-03-10T11:00"));
        assertThat(company.process("RoadmapDesign")).isWaitingAt("HoldAppointment");
        assertThat(company.due("HoldAppointment")).isEqualTo(at("2026-03-17T10:00"));
        assertThat(company.letters())
                .containsExactly(
                        "DIAGNOSIS_RECEIVED COMPANY", "NEW_CASE EXPERT", "APPOINTMENT COMPANY", "APPOINTMENT EXPERT");
    }

    @Test
    void taskAndTimersAreDueOnThePromisedDay() {
        var company = story.files(aCompanyNewToExport());

        assertThat(company.due("ContactCompany")).isEqualTo(company.promised("contactDue"));
        assertThat(company.timers("ContactOverdue")).containsExactly(company.promised("contactDue"));
        assertThat(company.timers("RoadmapOverdue")).containsExactly(company.promised("roadmapDue"));
        assertThat(company.timers("ContactReminder")).singleElement().satisfies(reminder -> assertThat(reminder)
                .isBefore(company.promised("contactDue"))
                .hasHour(9));
    }

    @Test
    void anExpertWhoCallsOneDayAfterThePromiseHasAlertedTheManagers() {
        var company = story.files(aCompanyNewToExport());
        var promised = company.promised("contactDue");

        company.until(promised.plusDays(1))
                .does("ContactCompany", anAppointmentOn(promised.plusDays(5).toString()));

        assertThat(company.passed("ContactOverdue")).containsExactly(promised);
        assertThat(company.letters()).contains("CONTACT_REMINDER EXPERT", "CONTACT_OVERDUE MANAGERS");
        assertThat(company.openTasks()).containsExactly("HoldAppointment");
    }

    @Test
    void managersAreToldEveryTwoWorkingDaysUntilSomebodyHasSpokenWithTheCompany() {
        var company = story.files(aCompanyNewToExport());
        var promised = company.promised("contactDue");

        company.until(promised.plusMinutes(1)).does("ReassignContact", "breachCause", "ABSENCE");
        assertThat(company.breaches()).containsExactly("contactDue ABSENCE");
        company.until(promised.plusDays(7));

        assertThat(timesManagersWereTold(company)).isGreaterThanOrEqualTo(3);
        var told = timesManagersWereTold(company);
        company.does("ContactCompany", anAppointmentOn(promised.plusDays(20).toString()));
        company.until(promised.plusDays(15));
        assertThat(timesManagersWereTold(company)).isEqualTo(told);
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

        assertThatThrownBy(() -> company.does("ContactCompany", anAppointmentOn("2026-03-09T09:00")))
                .hasMessageContaining("lies in the past");

        assertThat(company.openTasks()).containsExactly("ContactCompany");
        assertThat(company.kept("contactDue")).isEmpty();
    }

    @Test
    void anAppointmentBeyondAllCalendarsIsRefusedWithAWord() {
        var company = story.files(aCompanyNewToExport());

        assertThatThrownBy(() -> company.does("ContactCompany", anAppointmentOn("+999999999-01-01T10:00")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("must lie between Mon 1 Jan 1900 and Tue 31 Dec 2199");
    }
}
