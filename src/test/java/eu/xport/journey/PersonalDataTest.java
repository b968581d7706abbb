package eu.xport.journey;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.EngineTables;
import eu.xport.testing.JourneyTest;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Names, addresses and free text live in our own tables alone. */
class PersonalDataTest extends JourneyTest {

    private static final String MARK = "zq7marker";

    @Autowired
    private EngineTables engine;

    @Autowired
    private FormService forms;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @Test
    void whatATaskShowsIsKeptBesideTheTaskAlone() {
        story.files(markedCompany());

        assertThat(engine.mentioning(MARK)).isNotEmpty().allMatch("act_ru_variable text_ of a task"::equals);
    }

    @Test
    void nothingIsLeftInTheEngineWhenTheCaseIsOver() {
        var company = story.files(markedCompany());
        company.notes("CALL", MARK + " called");
        company.does("ContactCompany", "contactOutcome", "NOT_REACHED", "contactNotes", MARK + " is away");
        company.does("ContactCompany", "contactOutcome", "WITHDRAWN", "contactNotes", MARK + " has no time");

        assertThat(company.isOver()).isTrue();
        assertThat(engine.mentioning(MARK)).isEmpty();
    }

    @Test
    void aDiagnosisFiledByAnExpertInTasklistLeavesNoTraceEither() {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("ExportJourney")
                .latestVersion()
                .singleResult();

        var process = forms.submitStartForm(definition.getId(), markedCompany());
        story.theCase(process.getBusinessKey()).does("ContactCompany", "contactOutcome", "WITHDRAWN");

        assertThat(engine.mentioning(MARK)).isEmpty();
    }

    private static Map<String, Object> markedCompany() {
        var answers = new HashMap<>(aCompanyNewToExport());
        answers.putAll(Map.of(
                "contactFirstName", MARK,
                "contactLastName", MARK,
                "contactRole", MARK,
                "contactEmail", MARK + "@example.com"));
        return answers;
    }
}
