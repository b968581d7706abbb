package eu.xport.journey.staff;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import eu.xport.engine.Processes;
import eu.xport.engine.StaffViews;
import eu.xport.engine.Texts;
import eu.xport.testing.Analyst;
import eu.xport.testing.JourneyTest;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** To a French browser the staff's pages speak French. */
class FrenchStaffPagesTest extends JourneyTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Analyst analyst;

    private MockMvc browser;

    @AfterEach
    void theFormerModelsReturn() {
        story.ends();
        analyst.takesItBack();
    }

    @BeforeEach
    void theBrowserSpeaksFrench() {
        analyst.changes("first-contact.bpmn", "(submittedAt, )'[^']+'", "$1'3 days'");
        var texts = application.getBean(Texts.class);
        browser = MockMvcBuilders.standaloneSetup(new StaffPages(
                        application.getBean(CompanyList.class),
                        application.getBean(CasePage.class),
                        application.getBean(Processes.class),
                        new StaffViews(application.getBean(ThymeleafViewResolver.class), texts),
                        texts))
                .build();
    }

    @Test
    void aCaseIsToldInFrench() throws Exception {
        story.beginsAt("2026-04-02T10:00");
        var company = story.files(aCompanyNewToExport());

        var page = page("/staff/companies/" + company.number());

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.title()).isEqualTo("Entreprise " + company.number() + " · Xport");
        assertThat(page.select("h3").eachText())
                .startsWith("Entreprise", "Maturité export", "Engagements", "Ce qui est en cours");
        assertThat(page.text())
                .contains("3 jours après le jeu. 2 avr. 2026")
                .contains("jours non comptés : week-end (5 avr.), Lundi de Pâques (6 avr.)")
                .contains("Allemagne")
                .contains("Diagnostic export approfondi (DIAG-X)")
                .doesNotContain("??");
    }

    @Test
    void theListAndTheFaultsAreFrenchToo() throws Exception {
        assertThat(page("/staff/companies").text()).contains("Mes entreprises", "Aucun dossier ne vous est confié");
        assertThat(page("/staff/companies/XP-2026-999999").text()).contains("Aucun dossier ne porte ce numéro");
        assertThat(page("/staff/texts.json").text()).contains("Mes entreprises");
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(
                browser.perform(get(address).principal(() -> "claire").header("Accept-Language", "fr"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
    }
}
