package eu.xport.portal.directory;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.portal.PublicPagesTest;
import eu.xport.portal.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory finds a service as people look for it, and says of each who stands behind it. */
class ResourcePagesTest extends PublicPagesTest {

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

    private static List<String> found(Visit.Page page) {
        return page.html().select(".tiles a").eachAttr("href").stream()
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }
}
