package eu.xport.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EuroTest {

    @Test
    void anAmountIsKeptToTheCent() {
        assertThat(euro("1500")).isEqualTo(euro("1500.00"));
        assertThat(euro("0.005").amount()).isEqualByComparingTo("0.01");
    }

    @Test
    void amountsAddUpWithoutLoss() {
        assertThat(euro("0.10").plus(euro("0.20"))).isEqualTo(euro("0.30"));
    }

    @Test
    void anAmountIsWrittenAsPeopleWriteIt() {
        assertThat(euro("1200.5").text(Locale.ENGLISH)).isEqualTo("1,200.50\u00a0€");
        assertThat(euro("1200.5").text(Locale.FRENCH)).isEqualTo("1\u202f200,50\u00a0€");
    }

    private static Euro euro(String amount) {
        return new Euro(new BigDecimal(amount));
    }
}
