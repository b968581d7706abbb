package eu.xport.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.engine.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.ui.ExtendedModelMap;

/** What becomes of people's data, and what hinders people: told on every page of the site, in the visitor's language. */
class NoticePagesTest extends PublicPagesTest {

    @Autowired
    private Texts texts;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | /privacy | Privacy | A grant: 10 years.",
                "fr | /privacy | Données personnelles | Une aide : 10 ans.",
                "en | /accessibility | Accessibility: partially compliant | nobody independent has audited them yet",
                "fr | /accessibility | Accessibilité : partiellement conforme | aucun audit indépendant",
            })
    void everyPageLeadsToTheNotices(String language, String path, String title, String told) {
        var visitor = Visit.speaking(language, port);
        var link = visitor.opens("/").html().select("footer a[href=" + path + "]");
        var page = visitor.opens(path);

        assertThat(link.text().replace('\u00a0', ' ')).isEqualTo(title);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("h1").text().replace('\u00a0', ' ')).isEqualTo(title);
        assertThat(page.html().select("main").text().replace('\u00a0', ' ')).contains(told);
    }

    @Test
    void theyNameWhoeverAnswersForTheSiteAndWhomToAsk() {
        assertThat(privacy(new Publisher("Region of Normandy", "1 quai du Port, Caen", "data@region.example")))
                .contains(
                        "is the responsibility of Region of Normandy.",
                        "1 quai du Port, Caen",
                        "write to data@region.example");
        assertThat(privacy(new Publisher("Region of Normandy", "", ""))).contains("ask your expert");
    }

    private String privacy(Publisher publisher) {
        var page = new ExtendedModelMap();
        new NoticePages(publisher, texts).privacy(page, Locale.ENGLISH);
        return String.valueOf(page.getAttribute("sections"));
    }
}
