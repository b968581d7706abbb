package eu.xport.organisation;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.Case;
import java.time.LocalDate;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is back earlier gets the own tasks back earlier. */
class EndedAbsenceTest extends AbsenceStory {

    @Autowired
    private Absences absences;

    @Test
    void theExpertIsBackToday() {
        var company = caseOf(CELINE);
        var absence = absent(CELINE, "2026-03-10", "2026-03-13", DENIS);
        until("2026-03-11T08:00");

        absence.does("EndAbsence", "backOn", "2026-03-11");

        assertThat(holder(company, "ContactCompany")).isEqualTo(CELINE);
        assertThat(absence.process("RecordAbsence")).isNull();
        assertThat(absences.findById(absence.number()).orElseThrow()).satisfies(kept -> {
            assertThat(kept.lastDay()).isEqualTo(LocalDate.parse("2026-03-13"));
            assertThat(kept.backOn()).isEqualTo(LocalDate.parse("2026-03-11"));
            assertThat(kept.changedBy()).isEqualTo(CELINE);
            assertThat(kept.endedAt()).isNotNull();
        });
    }

    @Test
    void theExpertWillBeBackADayEarlier() {
        var company = caseOf(CELINE);
        var absence = absent(CELINE, "2026-03-10", "2026-03-13", DENIS);
        until("2026-03-11T08:00");

        absence.does("EndAbsence", "backOn", "2026-03-13");

        until("2026-03-12T23:59");
        assertThat(holder(company, "ContactCompany")).isEqualTo(DENIS);
        assertThat(absence.openTasks()).containsExactly("EndAbsence");
        until("2026-03-13T00:00");
        assertThat(holder(company, "ContactCompany")).isEqualTo(CELINE);
        assertThat(absence.process("RecordAbsence")).isNull();
    }

    @Test
    void anAbsenceThatIsShortenedBeforeItBeginsBeginsOnItsDay() {
        var company = caseOf(CELINE);
        var absence = absent(CELINE, "2026-03-11", "2026-03-13", DENIS);

        absence.does("EndAbsence", "backOn", "2026-03-12");

        until("2026-03-10T23:59");
        assertThat(holder(company, "ContactCompany")).isEqualTo(CELINE);
        until("2026-03-11T08:00");
        assertThat(holder(company, "ContactCompany")).isEqualTo(DENIS);
        until("2026-03-12T08:00");
        assertThat(holder(company, "ContactCompany")).isEqualTo(CELINE);
    }

    @Test
    void anAbsenceThatIsCalledOffNeverWas() {
        var company = caseOf(CELINE);
        var absence = absent(CELINE, "2026-03-11", "2026-03-13", DENIS);

        absence.does("EndAbsence", "backOn", "2026-03-11");

        assertThat(absence.process("RecordAbsence")).isNull();
        until("2026-03-11T08:00");
        assertThat(holder(company, "ContactCompany")).isEqualTo(CELINE);
        absent(CELINE, "2026-03-11", "2026-03-12", DENIS);
        absent(DENIS, "2026-03-13", "2026-03-13", CELINE);
    }

    @Test
    void whoeverIsBackGetsNewCasesAgain() {
        var absence = absent(CELINE, "2026-03-09", "2026-03-13", DENIS);
        assertThat(story.files(aCompanyNewToExport()).fact("expert")).isEqualTo(DENIS);

        absence.does("EndAbsence", "backOn", "2026-03-09");

        assertThat(story.files(aCompanyNewToExport()).fact("expert")).isEqualTo(CELINE);
    }

    @Test
    void aDayInThePastOrAfterTheLastIsRefused() {
        var absence = absent(CELINE, "2026-03-10", "2026-03-13", DENIS);
        until("2026-03-11T08:00");

        refused(absence, "2026-03-10");
        refused(absence, "2026-03-14");
        assertThat(absence.openTasks()).containsExactly("EndAbsence");
    }

    @Test
    void theQuestionStaysWithTheExpertWhileTheTasksAreWithTheSubstitute() {
        var absence = absent(CELINE, "2026-03-10", "2026-03-13", DENIS);
        absent(CELINE, "2026-03-20", "2026-03-20", DENIS);

        until("2026-03-11T08:00");

        assertThat(tasksOf(CELINE)).containsExactly("EndAbsence", "EndAbsence");
        assertThat(tasks.getVariableLocal(absence.task("EndAbsence").getId(), "absenceLine"))
                .isEqualTo("Céline Auvray: Tue 10 Mar 2026 to Fri 13 Mar 2026");
    }

    private static void refused(Case absence, String day) {
        assertThatThrownBy(() -> absence.does("EndAbsence", "backOn", day))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("must lie between Wed 11 Mar 2026 and Fri 13 Mar 2026");
    }
}
