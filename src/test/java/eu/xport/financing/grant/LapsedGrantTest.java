package eu.xport.financing.grant;

import static eu.xport.testing.GrantedCompany.agreement;
import static eu.xport.testing.GrantedCompany.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.financing.Entry;
import eu.xport.financing.Trace;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A grant that was voted and never signed lapses, and counts nowhere any more. */
class LapsedGrantTest extends GrantStory {

    private static final Map<String, Object> LAPSED =
            Map.of("agreementOutcome", "LAPSED", "lapseReason", "The company has moved to Paris");

    @Autowired
    private Assessment assessment;

    @Autowired
    private DeMinimisRegister register;

    @Autowired
    private PublishedGrants published;

    @Autowired
    private Trace trace;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aGrantThatNobodySignsLapsesWithAReason() {
        wisher.isProposed().isVoted();
        assertThatThrownBy(() -> wisher.does("SignAgreement", Map.of("agreementOutcome", "LAPSED")))
                .hasMessageContaining("must be filled in");

        wisher.does("SignAgreement", LAPSED);

        assertThat(grant().state()).isEqualTo(GrantState.LAPSED);
        assertThat(grant().told()).contains("The company has moved to Paris");
        assertThat(company.process("ExportImpulse")).isNull();
        assertThat(trace.of(grant().number())).extracting(Entry::event).endsWith("GRANT_VOTED", "GRANT_LAPSED");
        assertThat(database.queryForObject(
                        "select facts from letter where kind = 'GRANT_NEWS' order by id desc limit 1", String.class))
                .contains("has lapsed", "moved to Paris");
    }

    @Test
    void whatHasLapsedCountsAgainstNoCeilingAndStandsInNoFile() {
        var lapsed = wisher.isProposed().isVoted().number();
        wisher.does("SignAgreement", LAPSED).wishes().isEligible().appliesWith("120000");

        assertThat(wisher.number()).isNotEqualTo(lapsed);
        var meter = assessment.meter(grant(), LocalDate.parse(today()));
        assertThat(meter.voted().isNothing()).isTrue();
        assertThat(meter.used().isNothing()).isTrue();
        assertThat(register.rows()).isEmpty();
        assertThat(published.rows()).isEmpty();
        assertThat(database.queryForList("select voted from figure_grant where voted is not null"))
                .isEmpty();
    }

    @Test
    void onceTheTimeOfTheProjectIsOverTheGrantCanOnlyLapse() {
        wisher.isProposed().isVoted().outlivesItsJourney();
        company.until(grant().vote().orElseThrow().day().plusMonths(24).atTime(10, 0));

        assertThatThrownBy(() -> wisher.does("SignAgreement", agreement(today())))
                .hasMessageContaining("can only lapse");
        wisher.does("SignAgreement", LAPSED);

        assertThat(grant().state()).isEqualTo(GrantState.LAPSED);
    }
}
