package eu.xport.contact;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
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
    void aCompanyThatAsksToWaitTwiceMovesBothPromisesTwiceAndEverybodySeesTheSameDate() {
        var company = story.files(aCompanyNewToExport());
        var firstPromise = company.promised("contactDue");
        var secondPromise = company.promised("roadmapDue");

        company.until(at("2026-03-10T11:00")).does("ContactCompany", aCallLaterOn("2026-03-12"));
        assertThat(company.kept("contactDue")).contains(at("2026-03-10T11:00"));
        assertThat(company.openTasks()).isEmpty();
        company.until(at("2026-03-12T09:00"));
        var afterOneStop = company.promised("roadmapDue");
        company.does("ContactCompany", aCallLaterOn("2026-03-18"));
        company.until(at("2026-03-18T09:00"));

        assertThat(afterOneStop).isAfter(secondPromise);
        assertThat(company.promised("roadmapDue")).isAfter(afterOneStop);
        assertThat(company.timers("RoadmapOverdue")).containsExactly(company.promised("roadmapDue"));
        assertThat(company.due("ContactCompany")).isAfter(firstPromise);
        assertThat(company.timers("ContactOverdue")).containsExactly(company.due("ContactCompany"));
        assertThat(company.passed("RoadmapOverdue")).isEmpty();
    }

    @Test
    void aClockThatIsStartedLateStillStoodOnlyUntilTheAgreedMoment() {
        var company = story.files(aCompanyNewToExport());
        company.until(at("2026-03-10T11:00")).does("ContactCompany", aCallLaterOn("2026-03-12"));

        story.sleepsUntil("2026-03-16T08:00");
        company.until(at("2026-03-16T08:00"));

        assertThat(company.clockStops()).containsExactly("2026-03-10T11:00/2026-03-12T09:00");
    }

    @Test
    void aCallAgreedAfterAMissedPromiseIsLateOnlyAfterItsOwnDay() {
        var company = story.files(aCompanyNewToExport());
        var promised = company.promised("contactDue");
        var agreed = promised.plusDays(8);
        company.until(promised.plusDays(1))
                .does("ContactCompany", aCallLaterOn(agreed.toLocalDate().toString()));
        var told = timesManagersWereTold(company);

        company.until(agreed.minusMinutes(1));
        assertThat(company.openTasks()).containsExactly("ContactCompany");
        assertThat(company.due("ContactCompany")).isEqualTo(agreed);
        assertThat(timesManagersWereTold(company)).isEqualTo(told);

        company.until(agreed);
        assertThat(timesManagersWereTold(company)).isEqualTo(told + 1);
        assertThat(company.promised("contactDue")).isEqualTo(promised);
    }

    @Test
    void aLaterCallThatIsLateIsNoBreachOfThePromiseThatWasKept() {
        var company = story.files(aCompanyNewToExport());
        company.until(at("2026-03-10T11:00")).does("ContactCompany", aCallLaterOn("2026-03-12"));

        company.until(at("2026-03-12T09:00"));
        company.until(company.due("ContactCompany")).does("ReassignContact", "breachCause", "ABSENCE");

        assertThat(company.breaches()).isEmpty();
    }

    @Test
    void whileTheClockStandsNoTimerOfAPromiseFires() {
        var company = story.files(aCompanyNewToExport());
        company.does("ContactCompany", aCallLaterOn("2026-04-08"));

        company.until(at("2026-04-08T08:59"));

        assertThat(company.passed("RoadmapReminder")).isEmpty();
        assertThat(company.passed("RoadmapOverdue")).isEmpty();
    }

    @Test
    void aCompanyThatCallsBackBeforeTheAgreedDayStartsTheClockAgain() {
        var company = story.files(aCompanyNewToExport());
        company.does("ContactCompany", aCallLaterOn("2026-03-18"));

        company.until(at("2026-03-11T10:00")).notes("CALL", "Has time already.");

        assertThat(company.openTasks()).containsExactly("ContactCompany");
        assertThat(company.passed("CompanyCalledBack")).containsExactly(at("2026-03-11T10:00"));
        assertThat(company.timers("RoadmapOverdue")).containsExactly(company.promised("roadmapDue"));
    }

    @Test
    void aCompanyThatAnswersNeitherCallsNorLetterIsNotReachable() {
        var company = story.files(aCompanyNewToExport());
        company.does("ContactCompany", "contactOutcome", "NOT_REACHED");
        company.does("ContactCompany", "contactOutcome", "NOT_REACHED");
        company.until(at("2026-03-10T10:00")).does("ContactCompany", "contactOutcome", "NOT_REACHED");
        assertThat(company.letters()).doesNotContain("NOT_REACHED COMPANY");
        company.until(at("2026-03-11T10:00")).does("ContactCompany", "contactOutcome", "NOT_REACHED");
        assertThat(company.letters()).contains("NOT_REACHED COMPANY");
        assertThat(company.openTask("ContactCompany")).isEmpty();

        company.until(at("2026-03-25T17:59"));
        assertThat(company.isOver()).isFalse();
        company.until(at("2026-03-25T18:00"));

        assertThat(company.isOver()).isTrue();
        assertThat(company.fact("outcome")).isEqualTo("COMPANY_NOT_REACHABLE");
        assertThat(company.kept("contactDue")).isEmpty();
    }

    @Test
    void aCompanyThatAnswersTheLetterIsCalledAgain() {
        var company = story.files(aCompanyNewToExport());
        company.does("ContactCompany", "contactOutcome", "NOT_REACHED");
        company.until(at("2026-03-10T10:00")).does("ContactCompany", "contactOutcome", "NOT_REACHED");
        company.until(at("2026-03-11T10:00")).does("ContactCompany", "contactOutcome", "NOT_REACHED");

        company.notes("CALL", "Asked for a call in the afternoon.");

        assertThat(company.openTasks()).containsExactly("ContactCompany");
    }

    @Test
    void attemptsCountAnewAfterTheCompanyWasHeard() {
        var company = story.files(aCompanyNewToExport());
        company.does("ContactCompany", "contactOutcome", "NOT_REACHED");
        company.until(at("2026-03-10T10:00")).does("ContactCompany", "contactOutcome", "NOT_REACHED");
        company.until(at("2026-03-11T10:00")).does("ContactCompany", "contactOutcome", "NOT_REACHED");
        company.notes("CALL", "Asked for a call in the afternoon.");

        company.does("ContactCompany", "contactOutcome", "NOT_REACHED");
        assertThat(company.openTasks()).containsExactly("ContactCompany");
        company.does("ContactCompany", aCallLaterOn("2026-03-16")).until(at("2026-03-16T09:00"));
        company.does("ContactCompany", "contactOutcome", "NOT_REACHED");

        assertThat(company.openTasks()).containsExactly("ContactCompany");
        assertThat(company.letters()).containsOnlyOnce("NOT_REACHED COMPANY");
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
                .hasMessageContaining("must lie between 1900-01-01 and 2199-12-31");
    }

    @Test
    void aCallPutOffByNinetyDaysIsRefused() {
        var company = story.files(aCompanyNewToExport());

        assertThatThrownBy(() -> company.does("ContactCompany", aCallLaterOn("2026-06-07")))
                .hasMessageContaining("between 2026-03-10 and 2026-04-08");
    }

    private static long timesManagersWereTold(Case company) {
        return company.letters().stream()
                .filter("CONTACT_OVERDUE MANAGERS"::equals)
                .count();
    }

    private static Map<String, Object> anAppointmentOn(String moment) {
        return Map.of("contactOutcome", "APPOINTMENT_MADE", "appointmentAt", moment);
    }

    private static Map<String, Object> aCallLaterOn(String day) {
        return Map.of("contactOutcome", "CALL_LATER", "callAgainOn", day);
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
