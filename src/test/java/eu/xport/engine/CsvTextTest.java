package eu.xport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1 | '=1+1",
                "@SUM(A1) | '@SUM(A1)",
                "-2 | '-2",
                "CP;=1+1 | CP;'=1+1",
                "Fair; \"=HYPERLINK(A1) | Fair; \"'=HYPERLINK(A1)",
                "Fair - Madrid | Fair - Madrid",
                "a=b; c | a=b; c",
            })
    void whateverASpreadsheetTakesForTheBeginningOfACellIsNoFormula(String written, String kept) {
        assertThat(CsvText.harmless(written)).isEqualTo(kept);
    }
}
