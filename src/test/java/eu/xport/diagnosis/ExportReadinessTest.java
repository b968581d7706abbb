package eu.xport.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportReadinessTest {

    private static final List<String> DIMENSIONS = List.of("offer", "people", "finance", "market", "legal", "digital");

    private final Rules readiness = aCompanyWithoutGaps();

    @ParameterizedTest
    @CsvSource({
        "0, TO_PREPARE",
        "39, TO_PREPARE",
        "40, BUILDING",
        "64, BUILDING",
        "65, READY",
        "84, READY",
        "85, ESTABLISHED",
        "100, ESTABLISHED"
    })
    void theIndexFallsIntoItsBand(int index, String band) {
        assertThat(readiness.given("readinessIndex", index).yield("readinessBand"))
                .isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"0, NEW", "1, OCCASIONAL", "2, OCCASIONAL", "3, REGULAR"})
    void theExportExperienceMakesTheProfile(int experience, String profile) {
        assertThat(readiness.given("exportExperience", experience).yield("exporterProfile"))
                .isEqualTo(profile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer", "people", "finance", "market", "legal", "digital"})
    void aDimensionAtThreeOrBelowIsAGap(String dimension) {
        for (var score = 0; score <= 6; score++) {
            assertThat(readiness.given(dimension, score).yield("gaps"))
                    .as("%s scores %d", dimension, score)
                    .isEqualTo(score <= 3 ? dimension.toUpperCase() : "");
        }
    }

    @Test
    void gapsAreToldInTheOrderOfTheDimensions() {
        assertThat(readiness
                        .given("digital", 0)
                        .given("legal", 3)
                        .given("offer", 2)
                        .yield("gaps"))
                .isEqualTo("OFFER LEGAL DIGITAL");
    }

    @Test
    void bandProfileAndGapsComeFromOneEvaluation() {
        assertThat(readiness.given("market", 1).row())
                .hasSize(3)
                .containsEntry("readinessBand", "ESTABLISHED")
                .containsEntry("exporterProfile", "REGULAR")
                .containsEntry("gaps", "MARKET");
    }

    @Test
    void aScoreThatIsMissingIsNoGap() {
        assertThat(readiness.given("people", null).yield("gaps")).isEqualTo("");
    }

    @Test
    void everyIndexAndExperienceYieldsExactlyOneResult() {
        for (var index = 0; index <= 100; index++) {
            for (var experience = 0; experience <= 3; experience++) {
                assertThat(readiness
                                .given("readinessIndex", index)
                                .given("exportExperience", experience)
                                .row())
                        .doesNotContainValue(null);
            }
        }
    }

    @Test
    void everyCombinationOfGapsIsToldWhole() {
        for (var combination = 0; combination < 1 << DIMENSIONS.size(); combination++) {
            var company = readiness;
            for (var i = 0; i < DIMENSIONS.size(); i++) {
                company = company.given(DIMENSIONS.get(i), isSet(combination, i) ? 3 : 4);
            }
            var weak = combination;
            var expected = DIMENSIONS.stream()
                    .filter(dimension -> isSet(weak, DIMENSIONS.indexOf(dimension)))
                    .map(String::toUpperCase)
                    .toList();
            assertThat(company.yield("gaps")).isEqualTo(String.join(" ", expected));
        }
    }

    private static boolean isSet(int bits, int i) {
        return (bits >> i & 1) == 1;
    }

    private static Rules aCompanyWithoutGaps() {
        var company = Rules.of("ExportReadiness").given("readinessIndex", 100).given("exportExperience", 3);
        for (var dimension : DIMENSIONS) {
            company = company.given(dimension, 6);
        }
        return company;
    }
}
