package eu.xport.financing.grant;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.financing.Entry;
import eu.xport.financing.Trace;
import eu.xport.testing.GrantedCompany;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The report of a project is due some months after its end, whenever that is, and one that comes later is marked. */
class GrantReportTest extends GrantStory {

    @Autowired
    private Trace trace;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private GrantViews views;

    @Autowired
    private GrantSection section;

    @Test
    void theReportOfAProjectThatEndsEarlyIsDueEarlier() {
        wisher.isSigned().isPaid();
        var end = LocalDate.parse(GrantedCompany.today());

        wisher.notes("FINISHED");

        var due = end.plusMonths(6);
        assertThat(grant().endsOn()).contains(end);
        assertThat(grant().reportDue()).contains(due);
        assertThat(company.due("CheckFinalReport")).isEqualTo(due.atTime(18, 0));
        assertThat(company.timers("ReportLate")).containsExactly(due.atTime(18, 0));
        assertThat(company.timers("ReportDueSoon")).singleElement().satisfies(soon -> assertThat(soon.toLocalDate())
                .isBetween(due.minusDays(34), due.minusDays(30)));
        assertThat(facts("GRANT_FINISHED")).contains(end.toString(), due.toString());
    }

    @Test
    void aCompanyWhoseProjectIsOverIsAskedForItsReport() {
        wisher.isSigned().isPaid().outlivesItsJourney();
        assertThat(views.of(grant(), Locale.ENGLISH).next().orElseThrow()).contains("paid invoices");

        company.until(grant().endsOn().orElseThrow().atTime(18, 0));

        assertThat(views.of(grant(), Locale.ENGLISH).next().orElseThrow()).contains("send us the final report");
        assertThat(database.queryForObject(
                        "select facts from letter where kind = 'GRANT_NEWS' order by id desc limit 1", String.class))
                .contains("Your project is over", "send us the final report")
                .doesNotContain("paid invoices");
    }

    @Test
    void aProjectThatEndsBeforeItsAdvanceWaitsForTheAdvance() {
        var ends = LocalDate.of(2026, 6, 1);
        wisher.isProposed().isVoted().signs(ends.toString());

        company.until(ends.atTime(18, 0));

        assertThat(views.of(grant(), Locale.ENGLISH).next().orElseThrow()).contains("advance is paid to you soon");
    }

    @Test
    void aReportThatComesAfterItsDayIsMarked() {
        wisher.isSigned().isPaid().notes("FINISHED").outlivesItsJourney();
        company.until(company.due("CheckFinalReport").plusDays(1));

        wisher.reports("36000");

        assertThat(grant().report().orElseThrow().late()).isTrue();
        assertThat(facts("REPORT_CHECKED")).contains("\"late\":true");
        assertThat(views.of(grant(), Locale.ENGLISH).lines())
                .extracting(GrantView.Line::label)
                .contains("The report came late, on");
        assertThat(section.of(grant().journey(), Locale.ENGLISH).orElseThrow().toString())
                .contains("The report came late, on");
    }

    private String facts(String event) {
        return trace.of(grant().number()).stream()
                .filter(entry -> event.equals(entry.event()))
                .map(Entry::facts)
                .findFirst()
                .orElseThrow();
    }
}
