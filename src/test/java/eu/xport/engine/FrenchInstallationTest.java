package eu.xport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Answers;
import eu.xport.testing.Story;
import eu.xport.testing.Visitor;
import eu.xport.testing.XportTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An installation whose staff speaks French; the build runs it with {@code -Dxport.language=fr}. */
@XportTest
@Tag("french")
class FrenchInstallationTest {

    @Autowired
    private Story story;

    @LocalServerPort
    private int port;

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

    @Test
    void theFormOfATaskIsFrenchInTasklistAndAtTheRestInterface() {
        var task = story.files(Answers.aCompanyNewToExport()).task("ContactCompany");
        var expert = Visitor.staff(port, task.getAssignee());
        expert.opens("/camunda/app/tasklist/default/");

        var inTasklist = expert.gets("/camunda/api/engine/engine/default/task/" + task.getId() + "/deployed-form");
        var atRest =
                Visitor.machine(port, task.getAssignee()).gets("/engine-rest/task/" + task.getId() + "/deployed-form");

        assertThat(inTasklist.statusCode()).isEqualTo(200);
        assertThat(inTasklist.body()).contains("Rendez-vous").doesNotContain("Not reached");
        assertThat(atRest.body()).isEqualTo(inTasklist.body());
        assertThat(task.getName()).isEqualTo("Contacter l’entreprise");
    }

    @Test
    void processesHaveFrenchNamesInTasklist() {
        var expert = Visitor.staff(port, "expert-ad");
        expert.opens("/camunda/app/tasklist/default/");

        var startable = expert.gets(
                "/camunda/api/engine/engine/default/process-definition?startableInTasklist=true&maxResults=50");

        assertThat(startable.body())
                .contains("\"Parcours export\"", "\"Consigner un événement du parcours\"")
                .doesNotContain("\"Export journey\"");
    }

    @Test
    void theFormThatStartsACaseIsFrench() {
        var form = Visitor.machine(port, "expert-ad")
                .gets("/engine-rest/process-definition/key/ExportJourney/deployed-start-form");

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("Raison sociale");
    }

    @Test
    void theFormOfATaskThatIsGoneIsRefusedPlainly() {
        var form = Visitor.machine(port, "expert-ad").gets("/engine-rest/task/unknown/deployed-form");

        assertThat(form.statusCode()).isEqualTo(404);
        assertThat(form.body()).contains("n'est plus ouverte");
    }

    @ParameterizedTest
    @CsvSource({"tasklist, fr", "welcome, fr", "cockpit, fr", "admin, fr"})
    void anApplicationSpeaksFrenchToABrowserThatNamesNoLanguage(String application, String language) {
        var settings = Visitor.staff(port, "admin").gets("/camunda/app/" + application + "/scripts/config.js?bust=1");

        assertThat(settings.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
        assertThat(settings.body())
                .contains("availableLocales: ['" + language + "'], fallbackLocale: '" + language + "'");
    }

    @Test
    void tasklistLoadsEveryPluginOfOurs() {
        assertThat(Visitor.staff(port, "admin")
                        .gets("/camunda/app/tasklist/scripts/config.js")
                        .body())
                .contains("customScripts: ['scripts/company-tab/plugin.js']");
    }

    @Test
    void aRefusalIsWrittenInFrench() {
        var refusal = Visitor.machine(port, "admin").posts("/engine-rest/task/gone/submit-form", "{}");

        assertThat(refusal.statusCode()).isEqualTo(404);
        assertThat(refusal.body()).contains("Cette tâche n'est plus ouverte");
    }
}
