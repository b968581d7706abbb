package eu.xport.resources;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceCatalogueTest {

    private static final LocalDate LAST_DAY_OF_ACCOMPAGNEMENT = LocalDate.of(2023, 12, 31);

    private static final List<Object> FAMILIES = List.of(
            "coaching",
            "training",
            "hotline",
            "formality",
            "consultancy",
            "matching",
            "collective",
            "branch-office",
            "recruiting",
            "financing");

    private final List<Map<String, Object>> today = offeredOn(LocalDate.of(2026, 3, 9));

    @ParameterizedTest
    @CsvSource({
        "DIAG-X, coaching, ad-normandie cci-normandie",
        "FDR, coaching, ad-normandie cci-normandie business-france",
        "FORM-BASE, training, cci-normandie",
        "FORM-DOU, training, cci-normandie",
        "ATELIER-E, training, cci-normandie",
        "HOT-REG, hotline, cci-normandie business-france",
        "CO, formality, cci-normandie",
        "ATA, formality, cci-normandie",
        "VISA, formality, cci-normandie",
        "EEN-ADV, consultancy, ad-normandie cci-normandie",
        "EEN-PART, matching, ad-normandie cci-normandie",
        "MATCH-N, matching, ad-normandie",
        "ETUDE, consultancy, business-france",
        "TEST, consultancy, business-france",
        "PROSP, matching, business-france",
        "PAV, matching, business-france ad-normandie",
        "VIS-SAL, matching, ad-normandie",
        "ACH, matching, ad-normandie business-france",
        "PACK, collective, ad-normandie cci-normandie business-france",
        "BOOST, coaching, business-france",
        "IMPL, branch-office, business-france",
        "VIE, recruiting, business-france",
        "IMP-EXP, financing, ad-normandie",
        "AP, financing, ad-normandie"
    })
    void aServiceBelongsToItsFamilyAndDeliverers(String code, String family, String deliverers) {
        assertThat(service(code)).containsEntry("family", family).containsEntry("deliverers", deliverers);
    }

    @Test
    void aCodeStandsForOneService() {
        assertThat(codes(today)).doesNotHaveDuplicates();
    }

    @Test
    void everyServiceHasAFamilyOfTheProgrammeAndIsDeliveredByThePartners() {
        assertThat(offeredOn(LAST_DAY_OF_ACCOMPAGNEMENT)).allSatisfy(service -> {
            assertThat(service.get("family")).isIn(FAMILIES);
            assertThat(service.get("deliverers").toString().split(" "))
                    .isSubsetOf("ad-normandie", "cci-normandie", "business-france")
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void theAccompagnementVariantOfTheInsuranceWasOfferedUntilTheEndOf2023() {
        assertThat(codes(offeredOn(LAST_DAY_OF_ACCOMPAGNEMENT))).contains("AP-ACC", "AP");
        assertThat(codes(offeredOn(LAST_DAY_OF_ACCOMPAGNEMENT.plusDays(1))))
                .doesNotContain("AP-ACC")
                .contains("AP");
    }

    @Test
    void aServiceWithoutValidityIsOfferedOnAnyDay() {
        var always = codes(today);

        assertThat(codes(offeredOn(LocalDate.of(2020, 1, 1)))).containsAll(always);
        assertThat(codes(offeredOn(LocalDate.of(2040, 12, 31)))).isEqualTo(always);
        assertThat(codes(offeredOn(null))).isEqualTo(always);
    }

    @Test
    void everyServiceIsToldInEnglishAndInFrench() {
        for (var service : offeredOn(LAST_DAY_OF_ACCOMPAGNEMENT)) {
            assertThat(service).hasSize(9);
            assertThat(service.values())
                    .as("%s", service.get("code"))
                    .allSatisfy(text -> assertThat(text).asString().isNotBlank());
            assertThat(service.get("nameEn")).isNotEqualTo(service.get("nameFr"));
        }
    }

    @Test
    void aPriceInEurosIsMarkedAsIllustrativeInBothLanguagesOrNamesItsYear() {
        for (var service : today) {
            var english = (String) service.get("costEn");
            var french = (String) service.get("costFr");
            assertThat(english.contains("€")).as(english).isEqualTo(french.contains("€"));
            if (english.contains("€")) {
                assertThat(english).containsPattern("\\(illustrative\\)$|\\(2016 figures\\)$");
                assertThat(french).containsPattern("\\(à titre indicatif\\)$|\\(chiffres de 2016\\)$");
            }
        }
    }

    private Map<String, Object> service(String code) {
        return today.stream()
                .filter(service -> code.equals(service.get("code")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> offeredOn(LocalDate day) {
        return Rules.of("ServiceCatalogue").given("day", day).rows();
    }

    private static List<Object> codes(List<Map<String, Object>> services) {
        return services.stream().map(service -> service.get("code")).toList();
    }
}
