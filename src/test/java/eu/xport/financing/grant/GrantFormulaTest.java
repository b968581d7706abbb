package eu.xport.financing.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.company.Euro;
import eu.xport.financing.Share;
import eu.xport.financing.grant.GrantLimits.Limit;
import eu.xport.testing.JourneyTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the region may grant: never more than half, than its own ceiling, or than European law leaves. */
class GrantFormulaTest extends JourneyTest {

    @Autowired
    private GrantRules rules;

    @ParameterizedTest
    @CsvSource({
        "120000, 0, 0, 60000, COSTS",
        "200000, 0, 0, 75000, CEILING",
        "120000, 40000, 40000, 35000, CEILING",
        "120000, 0, 280000, 20000, DE_MINIMIS",
        "120000, 0, 310000, 0, DE_MINIMIS"
    })
    void everyRowOfTheProgrammesTableComesOut(long costs, long voted, long used, long grant, Limit deciding) {
        var limits = terms().limits(euro(costs), terms().rate(), euro(voted), euro(used));

        assertThat(limits.grant()).isEqualTo(euro(grant));
        assertThat(limits.deciding()).isEqualTo(deciding);
    }

    @Test
    void moreThanTheRateIsNeverGranted() {
        assertThat(terms().limits(euro(100_000), new Share(8_000), Euro.NOTHING, Euro.NOTHING)
                        .grant())
                .isEqualTo(euro(50_000));
        assertThat(terms().limits(euro(100_000), new Share(3_000), Euro.NOTHING, Euro.NOTHING)
                        .grant())
                .isEqualTo(euro(30_000));
    }

    @Test
    void aShareLiesBetweenNothingAndTheWhole() {
        assertThatThrownBy(() -> new Share(10_001)).hasMessageContaining("0 to 10,000 basis points");
        assertThatThrownBy(() -> new Share(-1)).hasMessageContaining("0 to 10,000 basis points");
        assertThat(new Share(3_333).of(Euro.ofCents(1_50))).isEqualTo(Euro.ofCents(50));
    }

    private GrantTerms terms() {
        return rules.today();
    }

    private static Euro euro(long whole) {
        return Euro.ofCents(whole * 100);
    }
}
