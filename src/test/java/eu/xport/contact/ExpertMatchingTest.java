package eu.xport.contact;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Rules;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpertMatchingTest {

    private static final List<String> PROFILES = Arrays.asList("NEW", "OCCASIONAL", "REGULAR", "UNKNOWN", null);
    private static final List<String> SECTORS = Arrays.asList(
            "ICT",
            "MANUFACTURING",
            "AGRO_FOOD",
            "HEALTH",
            "ENERGY",
            "LOGISTICS",
            "EQUINE",
            "WOOD",
            "OTHER",
            "UNKNOWN",
            null);
    private static final List<String> DEPARTMENTS = Arrays.asList("14", "27", "50", "61", "76", "75", null);

    @ParameterizedTest
    @CsvSource({
        "NEW, AGRO_FOOD, 76, ad-normandie",
        "NEW, EQUINE, 27, ad-normandie",
        "OCCASIONAL, AGRO_FOOD, 27, ad-normandie",
        "OCCASIONAL, EQUINE, 76, ad-normandie",
        "NEW, ICT, 14, cci-normandie",
        "NEW, OTHER, 76, cci-normandie",
        "OCCASIONAL, ICT, 14, ad-normandie",
        "OCCASIONAL, HEALTH, 50, ad-normandie",
        "OCCASIONAL, MANUFACTURING, 61, ad-normandie",
        "OCCASIONAL, ICT, 27, cci-normandie",
        "OCCASIONAL, LOGISTICS, 76, cci-normandie",
        "REGULAR, ICT, 14, business-france",
        "REGULAR, AGRO_FOOD, 27, business-france",
        "REGULAR, EQUINE, 61, business-france"
    })
    void theFirstRuleThatFitsNamesThePartner(String profile, String sector, String department, String partner) {
        assertThat(partnerFor(profile, sector, department)).isEqualTo(partner);
    }

    @ParameterizedTest
    @CsvSource({"OCCASIONAL, ICT, 75", "OCCASIONAL, ICT,", ", ICT, 14", "UNKNOWN, AGRO_FOOD, 76", ",,"})
    void theRegionalAgencyTakesWhomNoOtherRuleFits(String profile, String sector, String department) {
        assertThat(partnerFor(profile, sector, department)).isEqualTo("ad-normandie");
    }

    @Test
    void nobodyIsLeftWithoutAPartner() {
        for (var profile : PROFILES) {
            for (var sector : SECTORS) {
                for (var department : DEPARTMENTS) {
                    assertThat(partnerFor(profile, sector, department))
                            .as("%s %s %s", profile, sector, department)
                            .isIn("ad-normandie", "cci-normandie", "business-france");
                }
            }
        }
    }

    private static Object partnerFor(String profile, String sector, String department) {
        return Rules.of("ExpertMatching")
                .given("exporterProfile", profile)
                .given("sector", sector)
                .given("department", department)
                .yield("partner");
    }
}
