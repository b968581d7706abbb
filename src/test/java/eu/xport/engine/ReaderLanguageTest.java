package eu.xport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Answers;
import eu.xport.testing.Story;
import eu.xport.testing.Visitor;
import eu.xport.testing.XportTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the staff reads follows each person's browser; the installation of these tests speaks English. */
@XportTest
class ReaderLanguageTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    @Autowired
    private Story story;

    @LocalServerPort
    private int port;

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void everyApplicationSpeaksFrenchToAFrenchBrowser(String application) {
        assertThat(settings(application, "fr-FR,fr;q=0.9,en;q=0.8"))
                .contains("availableLocales: ['fr'], fallbackLocale: 'fr'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en-US,fr;q=0.5|en", "de-DE,fr;q=0.5|fr", "fr;q=0.3,en;q=0.9|en", "de|en", "*|en"})
    void theFirstLanguageThatWeSpeakIsTaken(String wanted, String spoken) {
        assertThat(settings("tasklist", wanted)).contains("availableLocales: ['" + spoken + "']");
    }

    @Test
    void aFormIsFrenchForAFrenchBrowserAndEnglishForAnEnglishOne() {
        var task = story.files(Answers.aCompanyNewToExport()).task("ContactCompany");
        var form = ENGINE + "task/" + task.getId() + "/deployed-form";
        var expert = Visitor.staff(port, task.getAssignee());
        expert.opens("/camunda/app/tasklist/default/");

        assertThat(expert.reading("fr-FR").gets(form).body())
                .contains("Rendez-vous")
                .doesNotContain("Not reached");
        assertThat(expert.reading("en-GB").gets(form).body())
                .contains("Not reached")
                .doesNotContain("Rendez-vous");
    }

    @Test
    void theNameOfATaskIsStoredAndKeepsTheLanguageOfTheInstallation() {
        var task = story.files(Answers.aCompanyNewToExport()).task("ContactCompany");

        var read = Visitor.staff(port, task.getAssignee()).reading("fr-FR");
        read.opens("/camunda/app/tasklist/default/");

        assertThat(read.gets(ENGINE + "task/" + task.getId()).body()).contains("Contact the company");
    }

    @Test
    void thePagesOfTheStaffFollowTheBrowser() {
        var manager = Visitor.staff(port, "manager");

        assertThat(manager.reading("fr-FR").opens("/staff/companies").body()).contains("Mes entreprises");
        assertThat(manager.reading("en-GB").opens("/staff/companies").body()).contains("My companies");
    }

    private String settings(String application, String languages) {
        return Visitor.staff(port, "admin")
                .reading(languages)
                .gets("/camunda/app/" + application + "/scripts/config.js")
                .body();
    }
}
