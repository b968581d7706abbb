package eu.xport.modelling.gate;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has passed the gate is kept with its author, its time and a checksum, and can be looked at. */
class ArchiveTest extends GateStory {

    private static final String FILE = "first-contact.bpmn";

    @Test
    void aReleaseIsKeptWithItsAuthorAndAChecksumOfEachFile() {
        deploys("analyst", REWORDED);

        assertThat(database.queryForList(
                        "select file from model_archive where deployment = ? and author = 'analyst' and changed and checksum = ?",
                        String.class,
                        newDeployments().get(0),
                        Archive.checksum(REWORDED.sent().get(FILE))))
                .containsExactly(FILE);
        assertThat(database.queryForObject("select count(*) from model_archive where not changed", Integer.class))
                .isEqualTo(Variation.Folder.files().size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "manager", "admin"})
    void whoeverAnswersForModelsSeesWhoChangedThemAndSavesEachFile(String user) {
        deploys("analyst", REWORDED);
        var person = Visitor.staff(port, user);

        var page = person.opens("/staff/models");
        var file = person.opens("/staff/models/archive/" + newDeployments().get(0) + "/" + FILE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(FILE, "in force", Archive.checksum(REWORDED.sent().get(FILE)));
        assertThat(file.body())
                .isEqualTo(Variation.Folder.text(FILE).replaceFirst("The expert calls", "The expert phones"));
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"first-contact.bpmn\"");
    }

    @Test
    void whatAReleaseChangedIsToldInWordsInTheReadersLanguage() {
        deploys("analyst", REWORDED);
        var address = "/staff/models/archive/" + newDeployments().get(0);

        assertThat(Visitor.staff(port, "manager").opens("/staff/models").body()).contains(address + "\"");
        assertThat(Visitor.staff(port, "manager").opens(address).body())
                .contains("What the release changed", FILE, "Explanation of “", "The expert phones")
                .doesNotContain("roadmap-design.bpmn");
        assertThat(Visitor.staff(port, "manager").reading("fr").opens(address).body())
                .contains("Ce que la version a changé", "Explication de ");
    }

    @Test
    void beforeAnybodyHasChangedThemTheApplicationsOwnModelsAreInForce() {
        assertThat(Visitor.staff(port, "analyst").opens("/staff/models").body())
                .contains("The models that came with the application are in force.");
    }

    @Test
    void expertsHaveNoBusinessWithModels() {
        assertThat(Visitor.staff(port, "expert-ad").opens("/staff/models").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown/first-contact.bpmn", "unknown/..%2f..%2fetc%2fpasswd", "x/y", "unknown"})
    void whatIsNotKeptIsNotFound(String file) {
        assertThat(Visitor.staff(port, "analyst")
                        .opens("/staff/models/archive/" + file)
                        .statusCode())
                .isIn(400, 404);
    }
}
