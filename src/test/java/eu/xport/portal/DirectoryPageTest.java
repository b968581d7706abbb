package eu.xport.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Analyst;
import eu.xport.testing.Rows;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Schemes, dates, websites and documents of the directory, as an analyst may have written them. */
class DirectoryPageTest extends PublicPagesTest {

    private static final Map<String, String> GRANT = Map.of(
            "code",
            "IMP-EXP",
            "nameEn",
            "Regional grant",
            "nameFr",
            "Aide régionale",
            "textEn",
            "Half of the costs.",
            "textFr",
            "La moitié des coûts.",
            "partners",
            "ad-normandie");

    private static final Map<String, String> FORMER = Map.of(
            "code", "FORMER", "nameEn", "Former scheme", "nameFr", "Ancien dispositif", "closesOn", "2023-12-31");

    private static final Map<String, String> CUSTOMS =
            website("CUSTOMS", "Duties by product", "Droits par produit", "https://www.customs.example/", Map.of());

    private static final Map<String, String> GERMANY = website(
            "GERMANY",
            "Trade fairs abroad",
            "Salons à l’étranger",
            "https://fairs.example/",
            Map.of("countries", "DE AT", "families", "matching", "partners", "business-france"));

    private static final Map<String, String> BRITAIN = website(
            "BRITAIN", "British rules", "Règles britanniques", "https://gb.example/", Map.of("countries", "GB"));

    private static final Map<String, String> FOOD = website(
            "FOOD", "Exporting food", "Exporter des aliments", "https://food.example/", Map.of("sectors", "AGRO_FOOD"));

    private static final Map<String, String> FORM = website(
            "FORM",
            "Application for the grant",
            "Demande d’aide",
            "https://forms.example/grant",
            Map.of("kind", "DOCUMENT", "services", "IMP-EXP", "stages", "ROADMAP_DESIGN FOLLOW_UP"));

    @Autowired
    private Analyst analyst;

    @BeforeEach
    void theTablesAreThoseOfTheTest() {
        writes(GRANT, FORMER);
    }

    @AfterEach
    void theFormerTablesReturn() {
        analyst.takesItBack();
    }

    @SafeVarargs
    private void writes(Map<String, String>... schemes) {
        analyst.takesItBack();
        analyst.sends(Map.of(
                "schemes.dmn",
                Rows.of("schemes.dmn", schemes),
                "links.dmn",
                Rows.of("links.dmn", CUSTOMS, GERMANY, BRITAIN, FOOD, FORM),
                "agenda.dmn",
                Rows.of(
                        "agenda.dmn",
                        date(
                                "WOOD",
                                "FAIR",
                                "Wood fair",
                                "Salon du bois",
                                "Hannover",
                                "DE",
                                "2026-05-11",
                                "2026-05-15"),
                        date(
                                "COURSE",
                                "TRAINING",
                                "First steps",
                                "Premiers pas",
                                "Caen",
                                "FR",
                                "2026-03-09",
                                "2026-03-10"),
                        date(
                                "DESERT",
                                "MISSION",
                                "Buyers in Dubai",
                                "Acheteurs à Dubaï",
                                "Dubai",
                                "AE",
                                "2026-04-01",
                                "2026-04-01"))));
    }

    @Test
    void thePageJumpsToEachOfItsSections() {
        var page = visit.opens("/resources").html();

        assertThat(page.select(".jump a").eachText()).element(0).asString().startsWith("Services (");
        assertThat(page.select(".jump a").eachText().subList(1, 5))
                .containsExactly("Financing schemes (2)", "Agenda (3)", "Websites (4)", "Application documents (1)");
        assertThat(page.select(".jump a").eachAttr("href"))
                .allMatch(mark -> page.select("h2" + mark).size() == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "en, q=grant, Regional grant | Application for the grant forms.example",
        "fr, q=aide+regio, Aide régionale",
        "fr, q=dubai, Acheteurs à Dubaï wood.example",
        "en, q=germany+fair, Wood fair wood.example | Trade fairs abroad fairs.example",
        "fr, q=allemagne+salons, Salons à l’étranger fairs.example",
        "en, q=mission, Buyers in Dubai wood.example",
        "en, q=customs.example, Duties by product customs.example",
        "fr, q=agroalimentaire, Exporter des aliments food.example",
        "en, q=zzz, ''"
    })
    void entriesAreFoundAsTheyAreTyped(String language, String search, String found) {
        var page = Visit.speaking(language, port).opens("/resources?" + search);

        assertThat(String.join(
                        " | ", page.html().select(".entries h3, .shelf a").eachText()))
                .isEqualTo(found);
    }

    @Test
    void aCountryKeepsWhatIsThereAndWhatIsForAllTheNearestFirst() {
        var page = visit.opens("/resources?country=DE").html();

        assertThat(page.select("#agenda ~ ol h3").eachText()).containsExactly("Wood fair wood.example");
        assertThat(page.select("#WEBSITE ~ ul a").eachText())
                .containsExactly(
                        "Trade fairs abroad fairs.example",
                        "Duties by product customs.example",
                        "Exporting food food.example");
        assertThat(page.select("#country option[selected]").text()).isEqualTo("Germany");
    }

    @Test
    void aSectorAndAStageKeepWhatIsForThemAndWhatIsForAll() {
        assertThat(links("sector=AGRO_FOOD"))
                .startsWith("Exporting food food.example")
                .hasSize(5);
        assertThat(links("sector=WOOD")).isNotEmpty().noneMatch(link -> link.contains("food"));
        assertThat(links("stage=FOLLOW_UP")).contains("Application for the grant forms.example");
        assertThat(links("stage=FIRST_CONTACT")).isNotEmpty().noneMatch(link -> link.contains("grant"));
    }

    @Test
    void needAndPartnerKeepWhatNamesThem() {
        assertThat(links("family=matching")).containsExactly("Trade fairs abroad fairs.example");
        assertThat(links("partner=business-france")).containsExactly("Trade fairs abroad fairs.example");
        assertThat(visit.opens("/resources?family=financing")
                        .html()
                        .select("#schemes ~ ul h3")
                        .eachText())
                .containsExactly("Regional grant", "Former scheme");
    }

    @Test
    void whatCanBeChosenIsWhatTheEntriesName() {
        var page = Visit.speaking("fr", port).opens("/resources").html();

        assertThat(page.select("#country option").eachText())
                .containsExactly(
                        "Peu importe", "Allemagne", "Autriche", "Émirats arabes unis", "France", "Royaume-Uni");
        assertThat(page.select("#sector option").eachText()).containsExactly("Peu importe", "Agroalimentaire");
        assertThat(page.select("#stage option").eachAttr("value")).containsExactly("", "ROADMAP_DESIGN", "FOLLOW_UP");
    }

    @Test
    void aClosedSchemeIsShownAsClosedAfterTheOthersAndLeadsNowhere() {
        var page = visit.opens("/resources").html();

        var schemes = page.select("#schemes ~ ul li");
        assertThat(schemes.first().text()).startsWith("Regional grant Open");
        assertThat(schemes.last().text()).contains("Former scheme", "Closed: the last day was Sun 31 Dec 2023");
        assertThat(schemes.last().select("a")).isEmpty();
        assertThat(visit.opens("/resources/FORMER").header("Location")).endsWith("/resources#schemes");
        assertThat(visit.opens("/resources/NEVER").status()).isEqualTo(404);
    }

    @Test
    void aSchemeClosesSoonInItsLastThirtyDaysAndIsOfferedNoLongerAfterwards() {
        writes(but(GRANT, "closesOn", "2026-04-08"));
        assertThat(visit.opens("/resources/IMP-EXP").text())
                .contains("Closing soon: applications until Wed 8 Apr 2026", "Half of the costs.");

        story.beginsAt("2026-04-09T10:00");
        var page = visit.opens("/resources").html();

        assertThat(page.select("#schemes ~ ul li").text()).contains("Closed: the last day was Wed 8 Apr 2026");
        assertThat(page.select("a[href=/resources/IMP-EXP]")).isEmpty();
    }

    @Test
    void aSchemeThatIsYetToOpenSaysWhen() {
        writes(but(GRANT, "opensOn", "2026-09-01"));

        assertThat(Visit.speaking("fr", port).opens("/resources").text())
                .contains("Pas encore ouvert : demandes à partir du mar. 1er sept. 2026");
        assertThat(visit.opens("/resources").html().select("a[href=/resources/IMP-EXP]"))
                .isEmpty();
    }

    @Test
    void theAgendaIsInTheOrderOfTheDaysWithoutWhatIsOver() {
        assertThat(dates())
                .containsExactly(
                        "Mon 9 Mar 2026 to Tue 10 Mar 2026", "Wed 1 Apr 2026", "Mon 11 May 2026 to Fri 15 May 2026");

        story.beginsAt("2026-03-10T23:00");
        assertThat(dates()).hasSize(3);

        story.beginsAt("2026-03-11T00:30");
        assertThat(dates()).startsWith("Wed 1 Apr 2026").hasSize(2);
    }

    @Test
    void theAgendaSaysUntilWhenToRegisterAndWhenThatIsSoonOrOver() {
        assertThat(visit.opens("/resources").html().select("#agenda ~ ol li").eachText())
                .satisfiesExactly(
                        course -> assertThat(course).contains("Registration is closed"),
                        mission -> assertThat(mission).contains("Registration closes soon: by Wed 18 Mar 2026"),
                        fair -> assertThat(fair).contains("Register by Mon 27 Apr 2026"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resources", "/resources/IMP-EXP"})
    void linksToOthersSayTheirSiteAndTellThemNothingOfTheVisitor(String path) {
        var outside = visit.opens(path).html().select("main a[href^=http]");

        assertThat(outside).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
            assertThat(link.select(".site").text()).isNotBlank();
            assertThat(link.attr("href")).contains(link.select(".site").text());
        });
    }

    @Test
    void aServiceListsItsWebsitesAndDocuments() {
        var page = Visit.speaking("fr", port).opens("/resources/IMP-EXP").html();

        assertThat(page.select("h2").eachText()).containsExactly("Documents de demande");
        assertThat(page.select(".shelf a").eachText()).containsExactly("Demande d’aide forms.example");
        assertThat(page.select(".state").text()).isEqualTo("Ouvert");
    }

    @Test
    void aLongListIsFoldedUntilSomebodyLooksForSomething() {
        analyst.takesItBack();
        analyst.sends(Map.of("links.dmn", Rows.of("links.dmn", many(12))));

        var all = visit.opens("/resources").html();
        var found = visit.opens("/resources?stage=FOLLOW_UP").html();

        assertThat(all.select("#WEBSITE ~ details summary").text()).isEqualTo("4 more: Websites");
        assertThat(all.select("#WEBSITE ~ ul > li")).hasSize(8);
        assertThat(all.select("details.family[open], .finder details[open]")).isEmpty();
        assertThat(found.select("#WEBSITE ~ ul > li")).hasSize(12);
        assertThat(found.select(".finder details[open]")).hasSize(1);
        assertThat(visit.opens("/resources?q=training").html().select("details.family[open]"))
                .isNotEmpty();
    }

    @Test
    void tablesWithoutRowsLeaveThePageWithoutTheirSections() {
        analyst.takesItBack();
        analyst.sends(Map.of("links.dmn", Rows.of("links.dmn"), "agenda.dmn", Rows.of("agenda.dmn")));

        var page = visit.opens("/resources");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("h2").eachText()).containsExactly("Services", "Financing schemes");
    }

    private List<String> links(String search) {
        return visit.opens("/resources?" + search).html().select(".shelf a").eachText();
    }

    private List<String> dates() {
        return visit.opens("/resources").html().select("#agenda ~ ol .when").eachText();
    }

    private static Map<String, String> website(
            String code, String english, String french, String address, Map<String, String> others) {
        var row = new HashMap<>(
                Map.of("code", code, "kind", "WEBSITE", "nameEn", english, "nameFr", french, "url", address));
        row.putAll(others);
        return row;
    }

    /** Registration ends two weeks before. */
    private static Map<String, String> date(
            String code,
            String kind,
            String english,
            String french,
            String place,
            String country,
            String starts,
            String ends) {
        var last = LocalDate.parse(starts).minusDays(14);
        return Map.ofEntries(
                Map.entry("code", code),
                Map.entry("kind", kind),
                Map.entry("nameEn", english),
                Map.entry("nameFr", french),
                Map.entry("place", place),
                Map.entry("country", country),
                Map.entry("family", kind.equals("TRAINING") ? "training" : "collective"),
                Map.entry("partners", "cci-normandie"),
                Map.entry("startsOn", starts),
                Map.entry("endsOn", ends),
                Map.entry("registerBy", last.toString()),
                Map.entry("url", "https://wood.example/"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String>[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> but(CUSTOMS, "code", "CUSTOMS-" + place))
                .toArray(Map[]::new);
    }

    private static Map<String, String> but(Map<String, String> row, String column, String text) {
        var changed = new HashMap<>(row);
        changed.put(column, text);
        return changed;
    }
}
