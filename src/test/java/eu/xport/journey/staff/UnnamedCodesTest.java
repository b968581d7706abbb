package eu.xport.journey.staff;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Analyst;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Visitor;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A code that an analyst adds to a form or a rule stops no case: people read the form's own label, or the code. */
class UnnamedCodesTest extends JourneyTest {

    @Autowired
    private Analyst analyst;

    @Autowired
    private TaskService tasks;

    @LocalServerPort
    private int port;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @AfterEach
    void theFormerModelsReturn() {
        story.ends();
        analyst.takesItBack();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "preferredCallTime | EVENING | In the evening",
                "language | de | German",
                "department | 35 | 35 Ille-et-Vilaine",
                "workforce | W1000 | More than a thousand"
            })
    void aNewChoiceOfACompanyIsReadAsTheFormCallsIt(String field, String code, String label) {
        analyst.changes(
                "self-diagnosis.form",
                "(\"key\": \"" + field + "\",[^\\[]*\"values\": \\[)",
                "$1{\"label\": \"" + label + "\", \"value\": \"" + code + "\"},");

        var company = story.files(but(aCompanyNewToExport(), field, code));

        assertThat(page(company.number())).contains(label);
        assertThat(company.openTasks()).containsExactly("ContactCompany");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sector-mapping.dmn | (\"25\"[^<]*</text>(?s:.*?)<outputEntry[^>]*>\\s*<text>)\"MANUFACTURING\" | $1\"FISHING\" | FISHING",
                "export-readiness.dmn | <text>\"TO_PREPARE\"</text> | <text>\"SEEDLING\"</text> | SEEDLING",
                "export-readiness.dmn | <text>\"NEW\"</text> | <text>\"NEWCOMER\"</text> | NEWCOMER",
                "export-readiness.dmn | <text>\"OFFER\"</text> | <text>\"PRODUCT\"</text> | PRODUCT"
            })
    void aNewWordOfARuleStandsForItself(String model, String pattern, String replacement, String code) {
        analyst.changes(model, pattern, replacement);

        var company = story.files(but(aCompanyNewToExport(), "department", "14"));

        var shown = tasks.getVariables(company.task("ContactCompany").getId());
        assertThat(shown.values())
                .anySatisfy(text -> assertThat(text).asString().contains(code));
        assertThat(Visitor.staff(port, "manager")
                        .opens("/staff/companies?q=" + company.number())
                        .statusCode())
                .isEqualTo(200);
        assertThat(Visitor.staff(port, "manager")
                        .opens("/staff/companies/" + company.number())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aNewKindOfNoteIsReadAsTheFormCallsIt() {
        analyst.changes(
                "journey-note.form",
                "(\"key\": \"noteKind\",[^\\[]*\"values\": \\[)",
                "$1{\"label\": \"Met at a fair\", \"value\": \"FAIR\"},");
        var company = story.files(aCompanyNewToExport());

        company.notes("FAIR", "Keen to begin.");

        assertThat(page(company.number())).contains("Met at a fair");
    }

    @Test
    void aNewReasonToStopTheClockStandsForItself() {
        analyst.changes("first-contact.bpmn", "(name=\"clockReason\">)[A-Z_]+", "$1TRADE_FAIR");
        var company = story.files(aCompanyNewToExport());

        company.does("ContactCompany", Map.of("contactOutcome", "CALL_LATER", "callAgainOn", "2026-03-12"));

        assertThat(page(company.number())).contains("TRADE_FAIR");
    }

    private String page(String number) {
        var answer = Visitor.staff(port, "manager").opens("/staff/companies/" + number);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
