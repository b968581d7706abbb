package eu.xport.modelling.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.engine.Forms;
import eu.xport.engine.Releases;
import eu.xport.testing.Door;
import eu.xport.testing.Modeler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Camunda Modeler sends a diagram to the REST interface with the analyst's account. */
class DeployFromModelerTest extends GateStory {

    @Autowired
    private Releases releases;

    @Autowired
    private Forms forms;

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "admin"})
    void oneChangedFileGoesLiveWithAllThatIsBoundToIt(String user) {
        assertThat(deploys(user, REWORDED).statusCode()).isEqualTo(200);

        assertThat(newDeployments()).hasSize(1);
        assertThat(releases.inForce()).contains(newDeployments().get(0));
        assertThat(releases.files().keySet()).isEqualTo(Variation.Folder.files().keySet());
        assertThat(repository.createProcessDefinitionQuery().latestVersion().list())
                .extracting(ProcessDefinition::getDeploymentId)
                .containsOnly(newDeployments().get(0));
    }

    @Test
    void aReleaseIsWholeEvenWhenOnlyChangedFilesAreAskedFor() {
        assertThat(deploys("analyst", REWORDED, "deploy-changed-only", "true").statusCode())
                .isEqualTo(200);

        assertThat(releases.files().keySet()).isEqualTo(Variation.Folder.files().keySet());
    }

    @Test
    void theNextChangeBuildsOnTheLast() {
        deploys("analyst", REWORDED);
        deploys("analyst", Variation.of("another").in("send-letter.bpmn", "'09:15'", "'08:45'"));

        assertThat(text("first-contact.bpmn")).contains("The expert phones");
        assertThat(text("send-letter.bpmn")).contains("'08:45'");
    }

    @Test
    void whatRunsAlreadyIsNotDeployedAgain() {
        deploys("analyst", REWORDED);

        assertThat(deploys("analyst", REWORDED).statusCode()).isEqualTo(200);
        assertThat(newDeployments()).hasSize(1);
    }

    @Test
    void aChangeThatIsTakenBackGoesLiveAgain() {
        deploys("analyst", REWORDED);
        deploys(
                "analyst",
                Variation.of("as before").with("first-contact.bpmn", Variation.Folder.text("first-contact.bpmn")));
        deploys("analyst", REWORDED);

        assertThat(newDeployments()).hasSize(3);
        assertThat(text("first-contact.bpmn")).contains("The expert phones");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRefusedIsToldInPlainSentencesAndLeavesNothingBehind(Door door) throws IOException {
        var hostile = Variation.of("two faults")
                .in("first-contact.bpmn", "'3 days'", "'3 dayz'")
                .in("first-contact.bpmn", "${writeLetter}", "${wirteLetter}");

        var answer = Modeler.at(door, "admin", port).deploys(hostile.sent());

        assertThat(answer.statusCode()).isEqualTo(400);
        var told = new ObjectMapper().readTree(answer.body());
        assertThat(told.path("type").asText()).isEqualTo("ReleaseRefused");
        assertThat(told.path("message").asText().split("\n"))
                .anyMatch(fault -> fault.contains("'3 dayz' is not a length that the calendar understands"))
                .anyMatch(fault -> fault.contains("asks for 'wirteLetter'"))
                .allMatch(fault -> fault.endsWith("."));
        assertThat(newDeployments()).isEmpty();
        assertThat(database.queryForObject("select count(*) from model_archive", Integer.class))
                .isZero();
    }

    @Test
    void aPartThatLeadsNowhereIsASentenceToo() {
        var nowhere = Variation.of("a flow that leads nowhere")
                .in("first-contact.bpmn", "targetRef=\"ConversationHeld\"", "targetRef=\"Nowhere\"");
        var unknown = Variation.of("a decision that is not there")
                .in(
                        "expert-matching.dmn",
                        "<requiredInput href=\"#sector\" />",
                        "<requiredDecision href=\"#Nowhere\" />");

        assertThat(deploys("analyst", nowhere)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("first-contact.bpmn is not what the standard allows", "Nowhere")
                    .doesNotContain("ENGINE-");
        });
        assertThat(deploys("analyst", unknown).statusCode()).isEqualTo(400);
        assertThat(newDeployments()).isEmpty();
    }

    @Test
    void administratorsPassTheSameGate() {
        assertThat(deploys(
                                "admin",
                                Variation.of("a class")
                                        .in(
                                                "first-contact.bpmn",
                                                "camunda:delegateExpression=\"${writeLetter}\"",
                                                "camunda:class=\"java.lang.Thread\""))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expert-ad", "manager", "funding"})
    void nobodyElseDeploys(String user) {
        assertThat(deploys(user, REWORDED).statusCode()).isEqualTo(403);
        assertThat(newDeployments()).isEmpty();
    }

    @Test
    void anAnalystTakesNoDeploymentAwayNotEvenTheOwn() {
        deploys("analyst", REWORDED);

        for (var deployment : deployments()) {
            assertThat(as("analyst")
                            .sends(
                                    "DELETE",
                                    "/engine-rest/deployment/" + deployment + "?cascade=true",
                                    "application/json",
                                    "")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(newDeployments()).hasSize(1);
    }

    @Test
    void aFormerDeploymentIsNotDeployedAgainPastTheGate() {
        var answer =
                as("analyst").posts("/engine-rest/deployment/" + deployments().get(0) + "/redeploy", "{}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("A former deployment is not deployed again as it was: send its files.");
    }

    @Test
    void aReleaseGoesLiveAtOnceAndForEverybody() {
        assertThat(deploys("analyst", REWORDED, "deployment-activation-time", "2030-01-01T00:00:00")
                        .body())
                .contains("A release goes live at once");
        assertThat(deploys("analyst", REWORDED, "tenant-id", "mine").body()).contains("There are no tenants here");
        assertThat(newDeployments()).isEmpty();
    }

    @Test
    void anUploadWithoutEndIsNotRead() {
        assertThat(deploys("analyst", Variation.of("much").with("a.form", "x".repeat(10_000_001)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aQuestionMoreIsAskedInFrenchToo() {
        var question = Variation.of("a question")
                .in(
                        "self-diagnosis.form",
                        "\"components\": [",
                        "\"components\": [{\"type\": \"number\", \"id\": \"Stand\", \"key\": \"stands\", \"label\": \"Stands\"},")
                .french("SelfDiagnosis.stands.label=Salons visités");

        assertThat(deploys("analyst", question).body()).contains("\"id\"");

        assertThat(forms.startFormOf("ExportJourney", "SelfDiagnosis", Locale.FRENCH)
                        .labelOf("stands"))
                .isEqualTo("Salons visités");
        assertThat(forms.startFormOf("ExportJourney", "SelfDiagnosis", Locale.ENGLISH)
                        .labelOf("stands"))
                .isEqualTo("Stands");
    }

    private String text(String file) {
        return new String(releases.files().get(file), StandardCharsets.UTF_8);
    }
}
