package eu.xport.contact;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A company that does not answer is called and written to, and may be heard again. */
class NotReachedTest extends ContactStory {

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
}
