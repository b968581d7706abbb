package eu.xport.journey;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static eu.xport.testing.Answers.questions;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anybody can send answers in a company's name: they join its open case, and change nothing in it by themselves. */
class JoinedDiagnosisTest extends JourneyTest {

    @Autowired
    private Reception reception;

    @Autowired
    private Journeys journeys;

    @Autowired
    private FormService forms;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identities;

    @Autowired
    private TaskService tasks;

    private final Map<String, Object> answers = aCompanyNewToExport();
    private Case company;

    @BeforeEach
    void aCompanyHasAnswered() {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(answers);
        story.beginsAt("2026-03-10T10:00");
        assertThat(company.fact("readiness_band")).isEqualTo("TO_PREPARE");
    }

    @Test
    void whatAVisitorSendsLeavesTheBandOfTheCaseAsItIs() {
        story.files(muchBetter());

        assertThat(company.diagnoses()).isEqualTo(2);
        assertThat(company.fact("readiness_band")).isEqualTo("TO_PREPARE");
    }

    @Test
    void theFormsOfLaterTasksTellWhatCountsForTheCase() {
        story.files(muchBetter());

        company.does("ContactCompany", "contactOutcome", "NOT_REACHED");

        assertThat(tasks.getVariable(company.task("ContactCompany").getId(), "profileLine"))
                .asString()
                .contains("index 31", "To prepare");
    }

    @Test
    void whatAnExpertFilesForTheCompanyChangesItsBand() {
        expertFiles(muchBetter());

        assertThat(company.fact("readiness_band")).isEqualTo("ESTABLISHED");
    }

    @Test
    void whoeverWorksOnTheCaseAtTheSameMomentNeitherLosesTheBandNorTheWork() {
        var readBefore = journeys.of(JourneyNumber.of(company.number()));
        expertFiles(muchBetter());

        readBefore.enter(Stage.ROADMAP_DESIGN);
        journeys.save(readBefore);

        assertThat(company.fact("readiness_band")).isEqualTo("ESTABLISHED");
        assertThat(company.fact("stage")).isEqualTo("ROADMAP_DESIGN");
    }

    @Test
    void aVisitorIsShownTheOwnAnswersWhateverAnExpertFilesAtThatMoment() {
        story.beginsAt("2026-03-10T10:00:01");
        expertFiles(muchBetter());
        story.beginsAt("2026-03-10T10:00:00");

        var receipt = reception.receive(UUID.randomUUID().toString(), answers);

        assertThat(receipt.joined()).isTrue();
        assertThat(company.diagnosis(receipt.diagnosis())).isEqualTo("31 JOINED");
    }

    @Test
    void theAnswersThatOpenACaseAreReceiptedAsSuch() {
        var receipt = reception.receive(UUID.randomUUID().toString(), aCompanyNewToExport());

        assertThat(receipt.joined()).isFalse();
        assertThat(company.diagnosis(receipt.diagnosis())).isEqualTo("31 OPENING");
    }

    private Map<String, Object> muchBetter() {
        var better = new HashMap<>(answers);
        questions(3).keySet().forEach(question -> better.put(question, "3"));
        return but(better, "contactEmail", "somebody.else@example.com");
    }

    private void expertFiles(Map<String, Object> fields) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("ExportJourney")
                .latestVersion()
                .singleResult();
        identities.setAuthentication("expert-cci", List.of("experts", "cci-normandie"));
        try {
            forms.submitStartForm(definition.getId(), fields);
        } finally {
            identities.clearAuthentication();
        }
    }
}
