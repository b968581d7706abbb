package eu.xport.resources;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.engine.Option;
import eu.xport.testing.Analyst;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Rows;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OfferedServicesTest extends JourneyTest {

    @Autowired
    private ServiceCatalogue catalogue;

    @Autowired
    private Analyst analyst;

    @AfterEach
    void theFormerCatalogueReturns() {
        analyst.takesItBack();
    }

    @Test
    void aServiceIsChosenByItsCodeAndNamedInTheLanguageOfTheReader() {
        story.beginsAt("2026-03-09T10:00");

        assertThat(catalogue.options(Locale.ENGLISH))
                .contains(new Option("FORM-DOU - Training on customs, Incoterms® and origin", "FORM-DOU"));
        assertThat(catalogue.options(Locale.FRENCH))
                .contains(new Option("FORM-DOU - Formation douane, Incoterms® et origine", "FORM-DOU"));
        assertThat(catalogue.find("PAV").orElseThrow().deliverers()).containsExactly("business-france", "ad-normandie");
        assertThat(catalogue.nameOf("NO-SUCH", Locale.FRENCH)).isEqualTo("NO-SUCH");
    }

    @Test
    void whatIsOfferedFollowsTheDay() {
        story.beginsAt("2023-12-31T10:00");
        assertThat(catalogue.find("AP-ACC")).isPresent();

        story.beginsAt("2024-01-01T10:00");
        assertThat(catalogue.find("AP-ACC")).isEmpty();
    }

    @Test
    void helpWithASchemeIsOfferedUntilItsLastDayAlone() {
        analyst.sends(
                Map.of("schemes.dmn", Rows.of("schemes.dmn", Map.of("code", "IMP-EXP", "closesOn", "2026-03-09"))));

        story.beginsAt("2026-03-09T10:00");
        assertThat(catalogue.find("IMP-EXP")).isPresent();

        story.beginsAt("2026-03-10T10:00");
        assertThat(catalogue.find("IMP-EXP")).isEmpty();
        assertThat(catalogue.find("AP")).isPresent();
    }

    @Test
    void aChangeOfTheAnalystIsSeenAtOnce() {
        story.beginsAt("2026-03-09T10:00");
        catalogue.services();

        analyst.changes("service-catalogue.dmn", "\"Joint roadmap\"", "\"Roadmap for two\"");

        assertThat(catalogue.nameOf("FDR", Locale.ENGLISH)).isEqualTo("Roadmap for two");
    }
}
