package eu.xport.resources;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.Stage;
import eu.xport.testing.Rules;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of schemes, links and agenda: whole, in both languages, and with codes that there are. */
class DirectoryTablesTest {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 3, 9);

    static List<String> addresses() {
        return Stream.of("Links", "Agenda")
                .flatMap(table -> rows(table).stream())
                .map(row -> row.text("url"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anAddressIsWellFormedAndSafe(String address) {
        var read = URI.create(address);

        assertThat(read.getScheme()).isEqualTo("https");
        assertThat(read.getHost()).matches("([a-z0-9-]+\\.)+[a-z]{2,}");
        assertThat(read.getUserInfo()).isNull();
        assertThat(read.getPort()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Schemes", "Links", "Agenda"})
    void aCodeStandsForOneRowThatIsNamedInBothLanguages(String table) {
        assertThat(rows(table)).extracting(row -> row.text("code")).doesNotHaveDuplicates();
        assertThat(rows(table))
                .allSatisfy(row -> assertThat(row.inBothLanguages("name").values())
                        .allSatisfy(name -> assertThat(name).isNotBlank().doesNotContain("'")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Schemes", "Links", "Agenda"})
    void everyPartnerFamilyStageCountryAndSectorIsOneThatThereIs(String table) {
        var catalogue = rows("ServiceCatalogue");
        var countries = Set.of(Locale.getISOCountries());
        var sectors = Set.of("ICT MANUFACTURING AGRO_FOOD HEALTH ENERGY LOGISTICS EQUINE WOOD OTHER".split(" "));

        assertThat(rows(table)).allSatisfy(row -> {
            assertThat(row.codes("partners")).isSubsetOf("ad-normandie", "cci-normandie", "business-france");
            assertThat(row.codes("families")).isSubsetOf(all(catalogue, "family"));
            assertThat(row.codes("family")).isSubsetOf(all(catalogue, "family"));
            assertThat(row.codes("stages"))
                    .isSubsetOf(Stream.of(Stage.values()).map(Enum::name).toList());
            assertThat(row.codes("countries")).isSubsetOf(countries);
            assertThat(row.codes("country")).isSubsetOf(countries);
            assertThat(row.codes("sectors")).isSubsetOf(sectors);
        });
    }

    @Test
    void aLinkBelongsToServicesAndSchemesThatThereAre() {
        var known = Stream.concat(all(rows("ServiceCatalogue"), "code").stream(), all(rows("Schemes"), "code").stream())
                .collect(Collectors.toSet());

        assertThat(rows("Links"))
                .allSatisfy(link -> assertThat(link.codes("services")).isSubsetOf(known));
    }

    @Test
    void anEntryOfTheAgendaEndsAfterItStartsAndIsRegisteredForBeforeItIsOver() {
        assertThat(rows("Agenda").stream().map(AgendaEntry::of)).allSatisfy(entry -> {
            assertThat(entry.endsOn()).isAfterOrEqualTo(entry.startsOn());
            entry.registerBy().ifPresent(last -> assertThat(last).isBeforeOrEqualTo(entry.endsOn()));
        });
    }

    private static List<String> all(List<Row> rows, String column) {
        return rows.stream()
                .flatMap(row -> row.codes(column).stream())
                .distinct()
                .toList();
    }

    private static List<Row> rows(String table) {
        List<Map<String, Object>> rows = Rules.of(table).given("day", SOME_DAY).rows();
        return rows.stream().map(Row::new).toList();
    }
}
