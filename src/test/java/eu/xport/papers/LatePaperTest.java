package eu.xport.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.engine.FormRefused;
import org.junit.jupiter.api.Test;

/** The company is reminded of its day once; when the day has passed, an expert decides. */
class LatePaperTest extends AskedPaperTest {

    @Test
    void theCompanyIsRemindedSomeWorkingDaysBeforeOnce() {
        asks("2026-03-23");

        company.until(at("2026-03-18T08:59"));
        assertThat(company.letters()).doesNotContain("PAPERS_REMINDER COMPANY");
        company.until(at("2026-03-18T09:00"));
        assertThat(company.letters()).contains("PAPERS_REMINDER COMPANY");
    }

    @Test
    void whoeverHasSentInTimeIsNotReminded() {
        asks("2026-03-23");
        sends();

        company.until(at("2026-03-24T10:00"));

        assertThat(company.letters()).doesNotContain("PAPERS_REMINDER COMPANY");
        assertThat(company.openTasks()).doesNotContain("ChasePaper");
    }

    @Test
    void atTheDeadlineAnExpertGetsATaskAndMayGiveMoreTime() {
        asks("2026-03-23");
        company.until(at("2026-03-23T17:59"));
        assertThat(company.openTasks()).doesNotContain("ChasePaper");
        company.until(at("2026-03-23T18:00"));

        company.does("ChasePaper", "latePaper", "MORE_TIME", "newPaperDue", "2026-04-01");

        assertThat(state()).isEqualTo("ASKED");
        assertThat(company.letters().stream().filter("PAPERS_ASKED COMPANY"::equals))
                .hasSize(2);
        company.until(at("2026-04-01T18:00"));
        assertThat(company.openTasks()).contains("ChasePaper");
    }

    @Test
    void aLatePaperStillArrivesAndEndsTheChase() {
        asks("2026-03-23");
        company.until(at("2026-03-24T09:00"));
        assertThat(company.openTasks()).contains("ChasePaper");

        sends();

        assertThat(company.openTasks()).contains("CheckPaper").doesNotContain("ChasePaper");
    }

    @Test
    void aPaperThatNobodyNeedsAnyMoreIsGivenUp() {
        asks("2026-03-23");
        company.until(at("2026-03-24T09:00"));

        company.does("ChasePaper", "latePaper", "WITHDRAWN", "paperReason", "The grant is off.");

        assertThat(state()).isEqualTo("WITHDRAWN");
        assertThat(asked().reason()).contains("The grant is off.");
        assertThat(waiting()).isZero();
        assertThatThrownBy(this::sends).isInstanceOf(FormRefused.class).hasMessageContaining("paperAnswered");
    }
}
