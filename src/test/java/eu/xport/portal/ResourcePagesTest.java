package eu.xport.portal;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Analyst;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The directory finds services, schemes, dates and links as people look for them, and says who stands behind each. */
class ResourcePagesTest extends PublicPagesTest {

    @Autowired
    private Analyst analyst;

    @AfterEach
    void theFormerTablesReturn() {
        analyst.takesItBack();
    }

    @Test
    void theDirectoryHoldsTheWholeCatalogueByNeed() {
        var page = visit.opens("/resources").html();

        assertThat(page.select("h3").eachText()).contains("Coaching", "Training", "A branch abroad", "Financing");
        assertThat(page.select(".tiles a"))
                .hasSizeGreaterThan(20)
                .allMatch(service -> visit.opens(service.attr("href")).status() == 200);
    }

    @ParameterizedTest
    @CsvSource({
        "en, customs, FORM-DOU",
        "en, FIRST steps, FORM-BASE",
        "fr, étude, ETUDE",
        "fr, etude march, ETUDE",
        "fr, premiers export, FORM-BASE",
        "en, impl, IMPL"
    })
    void wordsAreFoundAsTheyAreTyped(String language, String words, String code) {
        var page = Visit.speaking(language, port)
                .opens("/resources?q=" + words.replace(" ", "+").replace("é", "%C3%A9"));

        assertThat(found(page)).contains(code).hasSizeLessThan(5);
        assertThat(page.html().select("#q").attr("value")).isEqualTo(words);
    }

    @Test
    void needAndPartnerNarrowWhatIsFound() {
        assertThat(found(visit.opens("/resources?family=training&partner=cci-normandie")))
                .containsExactlyInAnyOrder("FORM-BASE", "FORM-DOU", "ATELIER-E");
        assertThat(found(visit.opens("/resources?family=training&partner=business-france")))
                .isEmpty();
    }

    @Test
    void aSwitchOfTheLanguageKeepsWhatWasLookedFor() {
        var page = visit.opens("/resources?q=export&family=training&lang=en");

        var french =
                visit.opens("/resources" + page.html().select(".languages a").attr("href"));

        assertThat(french.html().select("html").attr("lang")).isEqualTo("fr");
        assertThat(french.html().select("#q").attr("value")).isEqualTo("export");
        assertThat(found(french)).isNotEmpty().containsExactlyElementsOf(found(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=zzz", "family=nothing", "partner=%27%3B--", "q=%3Cscript%3E"})
    void whatFitsNothingIsSaidAndStaysText(String search) {
        var page = visit.opens("/resources?" + search);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Nothing fits.");
        assertThat(page.html().select("script")).isEmpty();
    }

    @Test
    void aServiceSaysWhoPrescribesDeliversAndBillsIt() {
        assertThat(visit.opens("/resources/FORM-BASE").text())
                .containsSubsequence(
                        "Training", "1 to 2 days", "Your expert", "CCI International Normandie", "Whoever delivers it");
        assertThat(visit.opens("/resources/DIAG-X").text())
                .contains("AD Normandie · CCI International Normandie", "Nobody: it is free of charge.");
        assertThat(visit.opens("/resources/IMP-EXP").text()).doesNotContain("—", "Who bills it");
    }

    @Test
    void theResultLeadsToTheServicesThatItSuggests() {
        var result = visit.follows(visit.answers(aCompanyNewToExport())).html();

        assertThat(result.select("#services ~ ul a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(service -> visit.opens(service).status() == 200);
    }

    @Test
    void thePageJumpsToEachOfItsSections() {
        var page = visit.opens("/resources").html();

        assertThat(page.select(".jump a").eachText())
                .extracting(text -> text.replaceAll("\\d+", "n"))
                .containsExactly(
                        "Services (n)",
                        "Financing schemes (n)",
                        "Agenda (n)",
                        "Websites (n)",
                        "Application documents (n)");
        assertThat(page.select(".jump a").eachAttr("href"))
                .allMatch(mark -> page.select("h2" + mark).size() == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "en, q=grant, Export Impulse%2C the regional grant",
        "en, q=GEFI, Certificate of origin%2C visa and ATA carnet: application online (GEFI) formalites-export.com",
        "fr, q=marques+patent, ",
        "fr, q=marques, INPI : marques et brevets inpi.fr",
        "en, q=volunteer, Mon V.I.E-V.I.A: find a volunteer mon-vie-via.businessfrance.fr",
        "fr, q=casablanca, Acheteurs de l’énergie et de l’industrie à Casablanca teamfrance-export.fr",
        "en, q=germany+fair, AUMA: trade fairs in Germany auma.de",
        "fr, q=salon+bois, Salon du bois et de la forêt%2C stand commun ligna.de"
    })
    void schemesDatesAndLinksAreFoundAsTheyAreTyped(String language, String search, String found) {
        var page = Visit.speaking(language, port).opens("/resources?" + search);

        var entries = page.html().select(".entries h3, .shelf a").eachText();
        if (found == null) {
            assertThat(entries).isEmpty();
        } else {
            assertThat(entries).contains(found.replace("%2C", ",")).hasSizeLessThan(8);
        }
    }

    @Test
    void countryAndSectorKeepWhatIsForThemAndWhatIsForAll() {
        var german = visit.opens("/resources?country=DE").html();

        assertThat(german.select("#agenda ~ ol p").eachText())
                .anyMatch(text -> text.contains("Hannover, Germany"))
                .noneMatch(text -> text.contains("Las Vegas"));
        assertThat(german.select("#WEBSITE ~ ul a").eachText())
                .startsWith(
                        "EUIPO: trade marks of the European Union euipo.europa.eu",
                        "AUMA: trade fairs in Germany auma.de")
                .contains("French customs douane.gouv.fr")
                .noneMatch(text -> text.contains("gov.uk"));
        assertThat(visit.opens("/resources?sector=AGRO_FOOD").text())
                .contains("FranceAgriMer", "Food fair")
                .doesNotContain("ifce.fr", "Electronics fair");
    }

    @Test
    void theStageOfTheJourneyKeepsWhatIsOfUseThen() {
        assertThat(visit.opens("/resources?stage=FIRST_CONTACT").text())
                .contains("Team France Export", "French customs")
                .doesNotContain("Export licence", "formalites-export.com");
    }

    @Test
    void aClosedSchemeIsShownAsClosedAndLeadsNowhere() {
        var page = visit.opens("/resources").html();

        var closed = page.select("#schemes ~ ul li").last();
        assertThat(closed.text())
                .contains("accompagnement” variant", "Closed: the last day was Sun 31 Dec 2023")
                .doesNotContain("Open");
        assertThat(closed.select("a")).isEmpty();
        assertThat(page.select("#schemes ~ ul li").eachText())
                .hasSize(3)
                .element(0)
                .asString()
                .contains("Open");
        assertThat(visit.opens("/resources/AP-ACC").header("Location")).endsWith("/resources#schemes");
        assertThat(page.select(".tiles a").eachAttr("href")).doesNotContain("/resources/AP-ACC");
    }

    @Test
    void aSchemeIsSaidToCloseSoonInItsLastThirtyDaysAndIsNoLongerOfferedAfterwards() {
        analyst.changes("schemes.dmn", "(\"SchemeAp_out_closesOn\">\\s*<text>)(</text>)", "$1\"2026-04-08\"$2");

        assertThat(visit.opens("/resources/AP").text()).contains("Closing soon: applications until Wed 8 Apr 2026");

        story.beginsAt("2026-04-09T10:00");
        assertThat(found(visit.opens("/resources"))).contains("IMP-EXP").doesNotContain("AP");
        assertThat(visit.opens("/resources").text()).contains("Closed: the last day was Wed 8 Apr 2026");
    }

    @Test
    void theAgendaIsInTheOrderOfTheDaysWithoutWhatIsOver() {
        assertThat(dates()).hasSize(13).element(0).isEqualTo("Tue 16 Jun 2026 to Wed 17 Jun 2026");

        story.beginsAt("2026-12-09T10:00");
        assertThat(dates())
                .startsWith("Tue 8 Dec 2026 to Wed 9 Dec 2026", "Tue 15 Dec 2026", "Wed 6 Jan 2027 to Sat 9 Jan 2027");

        story.beginsAt("2026-12-10T10:00");
        assertThat(dates()).startsWith("Tue 15 Dec 2026");
        assertThat(visit.opens("/resources")
                        .html()
                        .select("#agenda ~ ol li")
                        .eachText()
                        .subList(0, 2))
                .satisfiesExactly(
                        workshop -> assertThat(workshop).contains("Registration closes soon: by Fri 11 Dec 2026"),
                        fair -> assertThat(fair).contains("Registration is closed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resources", "/resources/IMP-EXP"})
    void linksToOthersSayTheirSiteAndTellThemNothingOfTheVisitor(String path) {
        var outside = visit.opens(path).html().select("main a[href^=http]");

        assertThat(outside).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
            assertThat(link.attr("href")).contains(link.select(".site").text());
        });
    }

    @Test
    void aServiceListsItsDocumentsAndWebsites() {
        var page = Visit.speaking("fr", port).opens("/resources/IMP-EXP").html();

        assertThat(page.select("h2").eachText()).containsExactly("Sites web", "Documents de demande");
        assertThat(page.select(".shelf a").eachText())
                .contains("Impulsion Export : règlement et demande aides.normandie.fr")
                .doesNotContain("Douane française douane.gouv.fr");
        assertThat(page.select(".state").text()).isEqualTo("Ouvert");
    }

    @Test
    void aLongListIsFoldedUntilSomebodyLooksForSomething() {
        var all = visit.opens("/resources").html();
        var found = visit.opens("/resources?country=US").html();

        assertThat(all.select("section > ol > li")).hasSize(5);
        assertThat(all.select("section > details summary").eachText()).contains("8 later dates", "15 more: Websites");
        assertThat(all.select("details.family[open], .finder details[open]")).isEmpty();
        assertThat(found.select("summary").eachText()).noneMatch(text -> text.contains("more"));
        assertThat(found.select(".finder details[open]")).hasSize(1);
        assertThat(visit.opens("/resources?q=training").html().select("details.family[open]"))
                .isNotEmpty();
    }

    private List<String> dates() {
        return visit.opens("/resources")
                .html()
                .select("#agenda ~ * .when, #agenda ~ ol .when")
                .eachText();
    }

    private static List<String> found(Visit.Page page) {
        return page.html().select(".tiles a").eachAttr("href").stream()
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }
}
