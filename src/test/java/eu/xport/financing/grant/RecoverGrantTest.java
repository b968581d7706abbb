package eu.xport.financing.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.financing.Entry;
import eu.xport.financing.Trace;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was paid too much is asked for, comes back in parts, and may be given up. */
class RecoverGrantTest extends GrantStory {

    @Autowired
    private Trace trace;

    @Autowired
    private GrantViews views;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theCompanyIsAskedForItWithSumAndDayAndRemindedUntilItHasComeBack() {
        owesEightThousand();
        var due = company.due("RecoverGrant").toLocalDate();
        assertThat(grant().recoveryDue()).contains(due);
        assertThat(lastLetter("GRANT_NEWS")).contains("To be given back: 8,000.00", "To be given back by: ");

        company.until(company.timers("RecoveryDue").get(0));
        assertThat(lastLetter("GRANT_REMINDER")).contains("To be given back: 8,000.00", "To be given back by: ");
        company.until(company.timers("RecoveryStillDue").get(0));

        assertThat(company.letters().stream().filter("GRANT_OVERDUE MANAGERS"::equals))
                .hasSize(2);
        wisher.givesBack("8000");
        assertThat(grant().state()).isEqualTo(GrantState.SETTLED);
        assertThat(company.timers("RecoveryStillDue")).isEmpty();
        assertThat(lastLetter("GRANT_NEWS")).doesNotContain("To be given back");
    }

    @Test
    void itComesBackInPartsByTheSameDay() {
        owesEightThousand();
        var due = company.due("RecoverGrant");
        assertThatThrownBy(() -> wisher.givesBack("8000.01")).hasMessageContaining("8,000.00");
        assertThatThrownBy(() -> wisher.givesBack("0")).hasMessageContaining("8,000.00");

        wisher.givesBack("5000");
        assertThat(company.due("RecoverGrant")).isEqualTo(due);
        assertThatThrownBy(() -> wisher.givesBack("3000.01")).hasMessageContaining("3,000.00");
        wisher.givesBack("3000");

        assertThat(paid()).containsExactly("ADVANCE 18000.00", "RECOVERY -5000.00", "RECOVERY -3000.00");
        assertThat(grant().state()).isEqualTo(GrantState.SETTLED);
    }

    @Test
    void theRestIsGivenUpWithAReasonAndKept() {
        owesEightThousand();
        wisher.givesBack("5000");
        assertThatThrownBy(() -> wisher.does("RecoverGrant", Map.of("recoveryOutcome", "GIVEN_UP")))
                .hasMessageContaining("must be filled in");

        wisher.does("RecoverGrant", Map.of("recoveryOutcome", "GIVEN_UP", "giveUpReason", "The company is wound up"));

        assertThat(grant().state()).isEqualTo(GrantState.SETTLED);
        assertThat(grant().givenUp().orElseThrow().amount()).isEqualByComparingTo("3000");
        assertThat(views.of(grant(), Locale.ENGLISH).lines())
                .extracting(GrantView.Line::label)
                .contains("Given up");
        assertThat(trace.of(grant().number()))
                .filteredOn(entry -> "RECOVERY_GIVEN_UP".equals(entry.event()))
                .singleElement()
                .extracting(Entry::facts)
                .asString()
                .contains("3000.00", "The company is wound up");
    }

    private void owesEightThousand() {
        wisher.isSigned().isPaid().notes("FINISHED").reports("20000").outlivesItsJourney();
    }

    private String lastLetter(String kind) {
        return database.queryForObject(
                "select facts from letter where kind = ? order by id desc limit 1", String.class, kind);
    }
}
