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
