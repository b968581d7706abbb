package eu.xport.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.portal.Visit;
import eu.xport.testing.Rows;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory finds schemes, dates, websites and documents as people look for them. */
class DirectoryPageTest extends DirectoryStory {

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

    @SuppressWarnings("unchecked")
    private static Map<String, String>[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> but(CUSTOMS, "code", "CUSTOMS-" + place))
                .toArray(Map[]::new);
    }
}
