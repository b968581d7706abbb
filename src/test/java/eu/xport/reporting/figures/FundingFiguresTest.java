package eu.xport.reporting.figures;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.GrantedCompany;
import eu.xport.testing.InsuredCompany;
import eu.xport.testing.JourneyTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What managers read of the money that finances roadmaps. */
class FundingFiguresTest extends JourneyTest {

    private static final Filters YEARS = new Filters(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), Map.of());

    @Autowired
    private Figures figures;

    @Test
    void whatIsAskedVotedAndPaidIsCountedAndWhatTheInsurerRisks() {
        story.beginsAt("2026-03-09T10:00");
        var grant = new GrantedCompany(story, story.files(aCompanyNewToExport()));
        grant.isSigned().isPaid().notes("FINISHED").reports("20000");
        grant.givesBack("8000");
        story.beginsAt("2026-03-09T10:00");
        new InsuredCompany(story, grant.company()).inProspecting("SCHEME", 2, "100000");

        assertThat(rows())
                .containsExactly(
                        "Grants wished for 1 ",
                        "Grants asked of the committee 1 60,000",
                        "Grants voted 1 60,000",
                        "Grants paid 1 10,000",
                        "Insured budgets 1 100,000",
                        "Insurer’s exposure 1 29,500");
    }

    @Test
    void whatTheInsurerRisksIsWhatItPaidAndIsNotRepaid() {
        story.beginsAt("2026-03-09T10:00");
        var insured = new InsuredCompany(story, story.files(aCompanyNewToExport()));
        insured.inProspecting("SCHEME", 2, "100000");
        assertThat(rows()).contains("Insured budgets 1 100,000", "Insurer’s exposure 1 29,500");

        insured.states(1, "100000", "0").states(2, "0", "0").settled(2);
        assertThat(rows()).contains("Insurer’s exposure 1 62,000");
        insured.states(3, null, "0").states(4, null, "0").confirmed(4);
        IntStream.rangeClosed(1, 4).forEach(quarter -> insured.pays(endOfGrace().plusMonths(3L * quarter)));
        assertThat(rows()).contains("Insurer’s exposure 1 55,500");

        IntStream.rangeClosed(5, 12)
                .forEach(quarter -> insured.pays(endOfGrace().plusMonths(3L * quarter)));
        assertThat(rows()).contains("Insured budgets 1 100,000", "Insurer’s exposure 0 0");
    }

    private static LocalDate endOfGrace() {
        return InsuredCompany.SIGNED.plusYears(4);
    }

    @Test
    void whereNothingIsFinancedNothingIsTold() {
        story.beginsAt("2026-03-09T10:00");
        story.files(aCompanyNewToExport());

        assertThat(rows()).isEmpty();
    }

    private List<String> rows() {
        return figures.of(YEARS, Locale.ENGLISH).tables().stream()
                .filter(table -> table.id().equals("funding"))
                .findFirst()
                .orElseThrow()
                .rows()
                .stream()
                .map(row -> row.stream().map(Cell::text).collect(Collectors.joining(" ")))
                .toList();
    }
}
