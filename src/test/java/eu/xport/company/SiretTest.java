package eu.xport.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "732 829 320 00074", "732\u00a0829\u00a0320 00074"})
    void fourteenDigitsWithTheRightCheckDigitsAreASiret(String text) {
        assertThat(Siret.of(text)).map(Siret::siren).contains("732829320");
    }

    @Test
    void anOfficeOfLaPosteIsKnownByTheSumOfItsDigits() {
        assertThat(Siret.of("35600000049837")).isPresent();
        assertThat(Siret.of("35600000049838")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "73282932000075",
                "7328293200007",
                "732829320000744",
                "73282932A00074",
                "00000000000000",
                "",
                "٧٣٢٨٢٩٣٢٠٠٠٠٧٤",
                "73282932000074; drop table company"
            })
    void anythingElseIsNone(String text) {
        assertThat(Siret.of(text)).isEmpty();
    }
}
