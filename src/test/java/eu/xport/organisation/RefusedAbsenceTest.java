package eu.xport.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An absence that makes no sense is refused in clear words, and nothing begins. */
class RefusedAbsenceTest extends AbsenceStory {

    private static final String ZOE = "expert-cci-3";

    @Autowired
    private Absences absences;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private IdentityService identities;

    @AfterEach
    void zoeLeaves() {
        identities.deleteUser(ZOE);
    }

    @Test
    void anAbsenceThatEndsBeforeItBegins() {
        refused(CELINE, CELINE, "2026-03-12", "2026-03-11", DENIS)
                .hasMessageContaining("Last day of the absence: must not lie before Thu 12 Mar 2026");
    }

    @Test
    void anAbsenceThatBeganYesterday() {
        refused(CELINE, CELINE, "2026-03-08", "2026-03-11", DENIS)
                .hasMessageContaining("First day of the absence: must not lie before Mon 9 Mar 2026");
    }

    @Test
    void anAbsenceOfMoreThanAYear() {
        refused(CELINE, CELINE, "2026-03-10", "2027-03-11", DENIS).hasMessageContaining("hands the portfolio over");
    }

    @Test
    void aSecondAbsenceOnADayOfTheFirst() {
        absent(CELINE, "2026-03-10", "2026-03-12", DENIS);

        refused(CELINE, CELINE, "2026-03-12", "2026-03-16", DENIS)
                .hasMessageContaining("Céline Auvray is away from Tue 10 Mar 2026 to Thu 12 Mar 2026");
        assertThat(absences.findAll()).hasSize(1);
    }

    @Test
    void theDayAfterAnAbsenceIsFree() {
        absent(CELINE, "2026-03-10", "2026-03-12", DENIS);
        absent(CELINE, "2026-03-13", "2026-03-13", DENIS);

        assertThat(absences.findAll()).hasSize(2);
    }

    @Test
    void aSubstituteWhoIsAbsentOnOneOfTheDays() {
        absent(DENIS, "2026-03-12", "2026-03-12", null);

        refused(CELINE, CELINE, "2026-03-10", "2026-03-13", DENIS)
                .hasMessageContaining("Denis Vautier is away from Thu 12 Mar 2026 to Thu 12 Mar 2026");
    }

    @Test
    void twoWhoNameEachOther() {
        absent(DENIS, "2026-03-10", "2026-03-12", CELINE);

        refused(CELINE, CELINE, "2026-03-12", "2026-03-13", DENIS)
                .hasMessageContaining("the tasks of Denis Vautier then lead back to Céline Auvray");
    }

    @Test
    void aRingOfThree() {
        hiresZoe();
        absent(CELINE, "2026-03-10", "2026-03-13", DENIS);
        absent(DENIS, "2026-03-11", "2026-03-12", ZOE);

        refused(ZOE, ZOE, "2026-03-12", "2026-03-16", CELINE)
                .hasMessageContaining("the tasks of Céline Auvray then lead back to Zoé Cordier");
    }

    @Test
    void theSameOneAfterTheOtherIsNoRing() {
        absent(DENIS, "2026-03-10", "2026-03-11", CELINE);
        absent(CELINE, "2026-03-12", "2026-03-13", DENIS);

        assertThat(absences.findAll()).hasSize(2);
    }

    @Test
    void oneselfAsSubstitute() {
        refused(CELINE, CELINE, "2026-03-10", "2026-03-10", CELINE).hasMessageContaining("is the absent person");
    }

    @Test
    void aSubstituteOfAnotherPartner() {
        refused(CELINE, CELINE, "2026-03-10", "2026-03-10", "expert-bf")
                .hasMessageContaining("Estelle Hamelin cannot do the tasks of CCI International Normandie");
    }

    @Test
    void aSubstituteWhomNobodyKnows() {
        refused(CELINE, CELINE, "2026-03-10", "2026-03-10", "funding")
                .hasMessageContaining("Substitute: is not an expert of the accelerator");
    }

    @Test
    void anExpertWhoNamesSomebodyElse() {
        refused(CELINE, DENIS, "2026-03-10", "2026-03-10", CELINE)
                .hasMessageContaining("only a manager may do this for others");
    }

    @Test
    void aManagerRecordsItForAnybody() {
        absentAs("manager", CELINE, "2026-03-10", "2026-03-10", DENIS);

        assertThat(absences.findAll()).singleElement().satisfies(absence -> {
            assertThat(absence.number()).matches("ABS-2026-[0-9]{6}");
            assertThat(absence.expert()).isEqualTo(CELINE);
            assertThat(absence.recordedBy()).isEqualTo("manager");
        });
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        refused(CELINE, CELINE, "2026-03-12", "2026-03-11", CELINE)
                .hasMessageContaining("Last day of the absence")
                .hasMessageContaining("Substitute");
    }

    private AbstractThrowableAssert<?, ?> refused(
            String user, String expert, String firstDay, String lastDay, String substitute) {
        var recorded = absences.count();
        var running = processes.createProcessInstanceQuery().count();
        var refusal = assertThatThrownBy(() -> absentAs(user, expert, firstDay, lastDay, substitute))
                .isInstanceOf(FormFieldValidationException.class);
        assertThat(absences.count()).isEqualTo(recorded);
        assertThat(processes.createProcessInstanceQuery().count()).isEqualTo(running);
        return refusal;
    }

    private void hiresZoe() {
        var user = identities.newUser(ZOE);
        user.setFirstName("Zoé");
        user.setLastName("Cordier");
        identities.saveUser(user);
        identities.createMembership(ZOE, "experts");
        identities.createMembership(ZOE, "cci-normandie");
    }
}
