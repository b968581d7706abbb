package eu.xport.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Rules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceSuggestionsTest {

    private static final String ALL_GAPS = "OFFER PEOPLE FINANCE MARKET LEGAL DIGITAL";

    private final Rules suggestions = Rules.of("ServiceSuggestions").given("insurancePossible", true);

    @ParameterizedTest
    @CsvSource({
        "OFFER, DIAG-X EEN-PART",
        "PEOPLE, FORM-BASE VIE",
        "FINANCE, IMP-EXP AP",
        "MARKET, ETUDE VIS-SAL",
        "LEGAL, HOT-REG FORM-DOU",
        "DIGITAL, ATELIER-E"
    })
    void eachGapSuggestsItsServices(String gap, String services) {
        assertThat(suggestionsFor(gap)).containsExactly((Object[]) services.split(" "));
    }

    @Test
    void severalGapsSuggestTheServicesOfEach() {
        assertThat(suggestionsFor("OFFER LEGAL")).containsExactly("DIAG-X", "EEN-PART", "HOT-REG", "FORM-DOU");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(booleans = false)
    void theInsuranceIsSuggestedOnlyWhenItsConditionsAreKnownToHold(Boolean possible) {
        var services = suggestions
                .given("gaps", "FINANCE")
                .given("insurancePossible", possible)
                .all("service");

        assertThat(services).containsExactly("IMP-EXP");
    }

    @Test
    void theInsuranceAnswersNoOtherGap() {
        assertThat(suggestionsFor(ALL_GAPS.replace("FINANCE ", ""))).doesNotContain("AP", "IMP-EXP");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = "UNKNOWN")
    void withoutAGapNothingIsSuggested(String gaps) {
        assertThat(suggestionsFor(gaps)).isEmpty();
    }

    @Test
    void everySuggestionIsOfferedByTheCatalogueAndMadeOnce() {
        var offered = Rules.of("ServiceCatalogue")
                .given("day", LocalDate.of(2026, 3, 9))
                .all("code");

        assertThat(suggestionsFor(ALL_GAPS)).isSubsetOf(offered).doesNotHaveDuplicates();
    }

    private List<Object> suggestionsFor(String gaps) {
        return suggestions.given("gaps", gaps).all("service");
    }
}
