package eu.xport.company;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Rules;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SectorMappingTest {

    /** The mapping as its source tells it: beginnings of codes, and the sector and area they lead to. */
    private static final Map<String, String> MAPPING = beginnings(
            """
            ICT DIGITAL: 26 582 61 62 63
            AGRO_FOOD FOOD: 01 03 10 11 463
            MANUFACTURING INDUSTRY: 303 3316 22 24 25 28 33 20 231 2042 13 14 15 31
            MANUFACTURING MOBILITY: 29 309
            HEALTH HEALTH: 21 266 325
            ENERGY ENERGY: 35 27 19 2446
            LOGISTICS LOGISTICS: 49 50 51 52 53
            EQUINE HEALTH: 0143 9312 9319
            WOOD NATURAL_RESOURCES: 02 16 17
            OTHER NONE: 46 70 71 72 73 74""");

    private final Rules mapping = Rules.of("SectorMapping").given("sectorTag", null);

    @ParameterizedTest
    @CsvSource({
        "62.01Z, ICT, DIGITAL",
        "10.51C, AGRO_FOOD, FOOD",
        "46.34Z, AGRO_FOOD, FOOD",
        "30.30Z, MANUFACTURING, INDUSTRY",
        "30.91Z, MANUFACTURING, MOBILITY",
        "29.10Z, MANUFACTURING, MOBILITY",
        "28.99B, MANUFACTURING, INDUSTRY",
        "23.13Z, MANUFACTURING, INDUSTRY",
        "20.42Z, MANUFACTURING, INDUSTRY",
        "14.13Z, MANUFACTURING, INDUSTRY",
        "21.20Z, HEALTH, HEALTH",
        "35.11Z, ENERGY, ENERGY",
        "52.22Z, LOGISTICS, LOGISTICS",
        "01.43Z, EQUINE, HEALTH",
        "16.10A, WOOD, NATURAL_RESOURCES",
        "46.69B, OTHER, NONE",
        "70.22Z, OTHER, NONE",
        "96.02A, OTHER, NONE"
    })
    void aCodeLeadsToSectorAndArea(String code, String sector, String area) {
        assertThat(mapping.given("nafCode", code).row())
                .containsEntry("sector", sector)
                .containsEntry("strategyArea", area);
    }

    @ParameterizedTest
    @CsvSource({
        "26.60Z, HEALTH, within electronics",
        "32.50A, HEALTH, within other manufacturing",
        "24.46Z, ENERGY, within metals",
        "46.31Z, AGRO_FOOD, within wholesale",
        "01.43Z, EQUINE, within farming",
        "02.20Z, WOOD, beside farming and fishing"
    })
    void theMostSpecificRowWins(String code, String sector, String why) {
        assertThat(mapping.given("nafCode", code).yield("sector")).as(why).isEqualTo(sector);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.51C", "1051C", "10.51c", " 10.51 C ", "10.51", "10"})
    void aCodeIsReadHoweverItIsWritten(String code) {
        assertThat(mapping.given("nafCode", code).yield("sector")).isEqualTo("AGRO_FOOD");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"1", "00.00Z", "99.99Z", "unknown", "-", "ABCDE"})
    void aCodeThatNobodyKnowsLeadsToOther(String code) {
        assertThat(mapping.given("nafCode", code).row())
                .containsEntry("sector", "OTHER")
                .containsEntry("strategyArea", "NONE")
                .containsEntry("flags", "");
    }

    @ParameterizedTest
    @CsvSource({
        "ICT, DIGITAL",
        "MANUFACTURING, INDUSTRY",
        "AGRO_FOOD, FOOD",
        "HEALTH, HEALTH",
        "ENERGY, ENERGY",
        "LOGISTICS, LOGISTICS",
        "EQUINE, HEALTH",
        "WOOD, NATURAL_RESOURCES",
        "OTHER, NONE"
    })
    void theTagOfAnExpertWinsOverTheCode(String tag, String area) {
        for (var code : new String[] {null, "01.43Z", "26.60Z", "62.01Z", "49.41A", "99.99Z"}) {
            assertThat(mapping.given("sectorTag", tag).given("nafCode", code).row())
                    .containsEntry("sector", tag)
                    .containsEntry("strategyArea", area);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"29.10Z", "30.92Z"})
    void aTagThatOnlyConfirmsTheCodeKeepsTheArea(String code) {
        assertThat(mapping.given("sectorTag", "MANUFACTURING")
                        .given("nafCode", code)
                        .yield("strategyArea"))
                .isEqualTo("MOBILITY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BAKERY"})
    void aTagThatNamesNoSectorIsPassedOver(String tag) {
        assertThat(mapping.given("sectorTag", tag).given("nafCode", "62.01Z").yield("sector"))
                .isEqualTo("ICT");
    }

    @ParameterizedTest
    @CsvSource({
        "49.41A, TRANSPORT_NOT_IN_EXPORT_IMPULSE",
        "50.20Z, TRANSPORT_NOT_IN_EXPORT_IMPULSE",
        "51.10Z, TRANSPORT_NOT_IN_EXPORT_IMPULSE",
        "52.29B, ''",
        "10.51C, ANNEX_1_TO_CHECK",
        "03.11Z, ANNEX_1_TO_CHECK",
        "01.43Z, ANNEX_1_TO_CHECK",
        "02.10Z, ''",
        "46.69B, WHOLESALE_NOT_INSURED",
        "46.34Z, ANNEX_1_TO_CHECK WHOLESALE_NOT_INSURED",
        "47.11F, ''",
        "62.01Z, ''"
    })
    void aCodeRaisesTheFlagsOfTheSchemes(String code, String flags) {
        assertThat(mapping.given("nafCode", code).yield("flags")).isEqualTo(flags);
    }

    @ParameterizedTest
    @CsvSource({
        "49.41A, ICT, TRANSPORT_NOT_IN_EXPORT_IMPULSE",
        "46.69B, HEALTH, WHOLESALE_NOT_INSURED",
        "46.69B, AGRO_FOOD, ANNEX_1_TO_CHECK WHOLESALE_NOT_INSURED",
        "10.51C, AGRO_FOOD, ANNEX_1_TO_CHECK",
        "70.22Z, AGRO_FOOD, ANNEX_1_TO_CHECK"
    })
    void aTagTakesNoFlagAway(String code, String tag, String flags) {
        assertThat(mapping.given("nafCode", code).given("sectorTag", tag).yield("flags"))
                .isEqualTo(flags);
    }

    @Test
    void everyDivisionAndEveryClassNearASpecificRowFindsTheLongestBeginningThatFits() {
        for (var number = 0; number < 10_000; number++) {
            var code = "%04d".formatted(number);
            if (number % 17 == 0 || isNearASpecificRow(code)) {
                var found = mapping.given("nafCode", code).row();
                assertThat(found.get("sector") + " " + found.get("strategyArea"))
                        .as(code)
                        .isEqualTo(longestBeginning(code));
            }
        }
    }

    private static boolean isNearASpecificRow(String code) {
        var group = code.substring(0, 3);
        return MAPPING.keySet().stream().anyMatch(beginning -> beginning.startsWith(group));
    }

    private static String longestBeginning(String code) {
        for (var length = 4; length >= 2; length--) {
            var found = MAPPING.get(code.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        return "OTHER NONE";
    }

    private static Map<String, String> beginnings(String table) {
        var mapping = new HashMap<String, String>();
        table.lines().map(line -> line.split(": ")).forEach(row -> {
            for (var beginning : row[1].split(" ")) {
                mapping.put(beginning, row[0]);
            }
        });
        return mapping;
    }
}
