package eu.xport.organisation;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.Plans;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is away has a colleague in the same place, for as long as it lasts. */
class AbsenceTest extends AbsenceStory {

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private IdentityService identities;

    @Test
    void theOpenTasksGoToTheSubstituteWhenTheFirstDayBeginsAndComeBackAfterTheLast() {
        var company = caseOf(CELINE);
        absent(CELINE, "2026-03-10", "2026-03-11", DENIS);

        until("2026-03-09T23:59");
        assertThat(holder(company, "ContactCompany")).isEqualTo(CELINE);
        until("2026-03-10T00:00");
        assertThat(holder(company, "ContactCompany")).isEqualTo(DENIS);
        until("2026-03-11T23:59");
        assertThat(holder(company, "ContactCompany")).isEqualTo(DENIS);
        until("2026-03-12T00:00");
        assertThat(holder(company, "ContactCompany")).isEqualTo(CELINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cci-normandie", "experts"})
    void theTasksComeBackToWhoHasLeftThePartnerMeanwhile(String group) {
        var company = caseOf(CELINE);
        absent(CELINE, "2026-03-10", "2026-03-11", DENIS);
        until("2026-03-10T08:00");
        assertThat(holder(company, "ContactCompany")).isEqualTo(DENIS);

        identities.deleteMembership(CELINE, group);
        try {
            until("2026-03-12T08:00");

            assertThat(holder(company, "ContactCompany")).isEqualTo(CELINE);
        } finally {
            identities.createMembership(CELINE, group);
        }
    }

    @Test
    void nobodyGivesACaseToAnExpertWhoIsAbsent() {
        var company = caseOf(CELINE);
        absent(DENIS, "2026-03-12", "2026-03-20", null);
        until("2026-03-12T18:00");

        assertThatThrownBy(() -> company.does("ReassignContact", "newExpert", DENIS, "breachCause", "OVERLOAD"))
                .hasMessageContaining("Denis Vautier is absent until Fri 20 Mar 2026");

        assertThat(company.fact("expert")).isEqualTo(CELINE);
        assertThat(company.openTasks()).contains("ReassignContact");
    }

    @Test
    void theCaseStaysTheExpertsAndNoPromiseMoves() {
        var company = caseOf(CELINE);
        var due = company.due("ContactCompany");
        var reminder = company.timers("ContactReminder");
        absent(CELINE, "2026-03-10", "2026-03-11", DENIS);

        until("2026-03-10T08:00");

        assertThat(company.fact("expert")).isEqualTo(CELINE);
        assertThat(company.due("ContactCompany")).isEqualTo(due).isEqualTo(at("2026-03-12T18:00"));
        assertThat(company.timers("ContactReminder")).isEqualTo(reminder);
        assertThat(company.timers("ContactOverdue")).containsExactly(due);
    }

    @Test
    void theSubstituteDoesTheTaskAndTheNextOneComesBack() {
        var company = caseOf(CELINE);
        absent(CELINE, "2026-03-10", "2026-03-11", DENIS);
        until("2026-03-10T09:00");

        company.does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");

        assertThat(holder(company, "HoldAppointment")).isEqualTo(DENIS);
        until("2026-03-12T08:00");
        assertThat(holder(company, "HoldAppointment")).isEqualTo(CELINE);
        assertThat(company.task("HoldAppointment").getOwner()).isNull();
        company.until(at("2026-03-17T11:00")).does("HoldAppointment", "appointmentOutcome", "HELD");
        assertThat(holder(company, "DraftRoadmap")).isEqualTo(CELINE);
    }

    @Test
    void whatTheExpertWouldBeToldTheSubstituteIsTold() {
        var company = caseOf(CELINE);
        absent(CELINE, "2026-03-10", "2026-03-11", DENIS);

        until("2026-03-11T09:00");

        assertThat(database.queryForList(
                        "select recipient from letter where journey = ? and kind = 'CONTACT_REMINDER'",
                        String.class,
                        company.number()))
                .containsExactly(DENIS);
    }

    @Test
    void whoeverIsIllTodayIsAbsentFromNowOn() {
        var company = caseOf(CELINE);

        absent(CELINE, "2026-03-09", "2026-03-09", DENIS);
        until("2026-03-09T10:00");

        assertThat(holder(company, "ContactCompany")).isEqualTo(DENIS);
    }

    @Test
    void anAbsentExpertGetsNoNewCase() {
        absent(CELINE, "2026-03-09", "2026-03-10", DENIS);

        assertThat(Stream.generate(() -> story.files(aCompanyNewToExport()).fact("expert"))
                        .limit(3))
                .containsOnly(DENIS);
        until("2026-03-11T08:00");
        assertThat(story.files(aCompanyNewToExport()).fact("expert")).isEqualTo(CELINE);
    }

    @Test
    void aTaskThatAColleagueHasTakenStaysWithThatColleague() {
        var company = caseOf(CELINE);
        var task = company.task("ContactCompany").getId();
        tasks.setAssignee(task, null);
        tasks.claim(task, DENIS);

        absent(CELINE, "2026-03-10", "2026-03-10", null);
        until("2026-03-11T08:00");

        assertThat(holder(company, "ContactCompany")).isEqualTo(DENIS);
    }

    @Test
    void theSubstitutesOwnTasksStayTheSubstitutes() {
        var own = caseOf(DENIS);
        absent(CELINE, "2026-03-10", "2026-03-10", DENIS);

        until("2026-03-11T08:00");

        assertThat(holder(own, "ContactCompany")).isEqualTo(DENIS);
    }

    @Test
    void aTaskThatTheSubstituteGivesBackComesBackToTheExpert() {
        var company = caseOf(CELINE);
        absent(CELINE, "2026-03-10", "2026-03-10", DENIS);
        until("2026-03-10T09:00");

        tasks.setAssignee(company.task("ContactCompany").getId(), null);
        until("2026-03-11T08:00");

        assertThat(holder(company, "ContactCompany")).isEqualTo(CELINE);
    }

    @Test
    void withoutASubstituteTheColleaguesShareTheTasksAndWhoeverTakesOneKeepsIt() {
        var taken = caseOf(CELINE);
        var left = caseOf(CELINE);
        absent(CELINE, "2026-03-10", "2026-03-10", null);
        until("2026-03-10T09:00");
        assertThat(holder(taken, "ContactCompany")).isNull();

        tasks.claim(taken.task("ContactCompany").getId(), DENIS);
        left.task("ContactCompany");
        until("2026-03-11T08:00");

        assertThat(holder(taken, "ContactCompany")).isEqualTo(DENIS);
        assertThat(holder(left, "ContactCompany")).isEqualTo(CELINE);
    }

    @Test
    void aTaskThatOpensForTheColleaguesAndThatNobodyTakesIsTheExpertsAgain() {
        var company = caseOf(CELINE);
        absent(CELINE, "2026-03-10", "2026-03-11", null);
        until("2026-03-10T09:00");
        tasks.claim(company.task("ContactCompany").getId(), DENIS);

        company.does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");

        assertThat(holder(company, "HoldAppointment")).isNull();
        until("2026-03-12T08:00");
        assertThat(holder(company, "HoldAppointment")).isEqualTo(CELINE);
    }

    @Test
    void aDeliveryOfTheOwnOrganisationGoesToTheSubstituteToo() {
        var company = caseOf(CELINE)
                .until(at("2026-03-10T11:00"))
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00")
                .until(at("2026-03-17T11:00"))
                .does("HoldAppointment", "appointmentOutcome", "HELD")
                .does("DraftRoadmap", Plans.aYearWith(Plans.aCustomsTraining("2026-03-20", "2026-04-20")))
                .until(at("2026-03-19T10:00"))
                .does("AgreeRoadmap", "roadmapAccepted", "true");
        absent(CELINE, "2026-03-20", "2026-03-24", DENIS);

        until("2026-03-20T10:00");
        assertThat(holder(company, "DeliverAction")).isEqualTo(DENIS);
        until("2026-03-25T08:00");
        assertThat(holder(company, "DeliverAction")).isEqualTo(CELINE);
    }

    @Test
    void anAbsenceOverTheChangeToSummerTimeKeepsWholeDaysOfParis() {
        var absence = absent(CELINE, "2026-03-28", "2026-03-29", DENIS);
        assertThat(absence.timers("FirstDayBegins")).containsExactly(at("2026-03-28T00:00"));
        until("2026-03-28T00:00");

        assertThat(absence.timers("LastDayOver")).containsExactly(at("2026-03-30T00:00"));
        until("2026-03-30T00:00");
        assertThat(absence.process("RecordAbsence")).isNull();
        assertThat(absence.passed("ExpertIsBack")).containsExactly(at("2026-03-30T00:00"));
    }

    @Test
    void aMachineThatWasDownAllTheTimeChangesNothing() {
        var company = caseOf(CELINE);
        absent(CELINE, "2026-03-10", "2026-03-10", DENIS);

        story.sleepsUntil("2026-03-11T08:00");
        until("2026-03-11T08:00");

        assertThat(holder(company, "ContactCompany")).isEqualTo(CELINE);
    }

    @Test
    void theSubstituteOfASubstituteWorksForBoth() {
        var company = caseOf(CELINE);
        absent(CELINE, "2026-03-10", "2026-03-13", DENIS);
        until("2026-03-10T09:00");

        absent(DENIS, "2026-03-11", "2026-03-11", null);
        until("2026-03-11T09:00");
        assertThat(holder(company, "ContactCompany"))
                .as("nobody of the chamber is here")
                .isEqualTo("manager");
        until("2026-03-12T08:00");
        assertThat(holder(company, "ContactCompany")).isEqualTo(DENIS);
        until("2026-03-14T08:00");
        assertThat(holder(company, "ContactCompany")).isEqualTo(CELINE);
    }
}
