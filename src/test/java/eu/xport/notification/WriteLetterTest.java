package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.xport.testing.Analyst;
import eu.xport.testing.JourneyTest;
import java.time.LocalDateTime;
import java.util.HashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter is written in the transaction of the step that causes it, once. */
class WriteLetterTest extends JourneyTest {

    @Autowired
    private Letters letters;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Analyst analyst;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @AfterEach
    void theModelsAreAsBefore() {
        analyst.takesItBack();
    }

    @Test
    void aStepThatRollsBackWritesAndSendsNothing() {
        transaction.executeWithoutResult(step -> {
            story.files(aCompanyNewToExport());
            assertThat(letters.count()).isPositive();
            assertThat(onTheirWay()).isPositive();
            step.setRollbackOnly();
        });

        assertThat(letters.count()).isZero();
        assertThat(onTheirWay()).isZero();
    }

    @Test
    void eachLetterIsOnItsWayUnderTheNumberOfItsCase() {
        var company = story.files(aCompanyNewToExport());

        assertThat(letters.findAll()).extracting(Letter::journey).containsOnly(company.number());
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("SendLetter")
                        .processInstanceBusinessKey(company.number())
                        .count())
                .isEqualTo(letters.count());
    }

    @Test
    void aLetterToTheExpertGoesToWhoeverHasTheCaseThenAndTellsWhatWasKnownThen() {
        var company = story.files(aCompanyNewToExport());

        var announced = only("NEW_CASE");
        assertThat(announced.recipient()).isEqualTo(company.fact("expert"));
        assertThat(announced.facts()).contains("\"journey\":\"" + company.number() + "\"", "\"companyName\"");
        assertThat(only("DIAGNOSIS_RECEIVED").recipient()).isNull();
    }

    @Test
    void aLetterThatAsksForAnAnswerNamesTheDayOnWhichTheWaitEnds() {
        var company = story.files(aCompanyNewToExport());
        for (var day = 9; day <= 11; day++) {
            company.until(LocalDateTime.of(2026, 3, day, 10, 30))
                    .does("ContactCompany", "contactOutcome", "NOT_REACHED");
        }

        assertThat(only("NOT_REACHED").facts()).contains("\"until\":\"mercredi 25 mars 2026\"");
        assertThat(company.timers("AnswerOverdue")).containsExactly(LocalDateTime.of(2026, 3, 25, 18, 0));
    }

    @Test
    void whatTheCompanyReadsIsInItsLanguageAndWhatTheStaffReadInTheirs() {
        var answers = new HashMap<>(aCompanyNewToExport());
        answers.put("language", "fr");
        story.files(answers);

        assertThat(only("DIAGNOSIS_RECEIVED").language()).isEqualTo("fr");
        assertThat(only("NEW_CASE").language()).isEqualTo("en");
    }

    @Test
    void severalReadersGetALetterEachForOneCause() {
        analyst.changes(
                "export-journey.bpmn",
                "(<camunda:inputParameter name=\"letter\">NEW_CASE</camunda:inputParameter>\\s*"
                        + "<camunda:inputParameter name=\"reader\">)EXPERT<",
                "$1EXPERT, MANAGERS, COMPANY<");
        var company = story.files(aCompanyNewToExport());

        assertThat(letters.findAll())
                .filteredOn(letter -> letter.kind().equals("NEW_CASE"))
                .extracting(Letter::reader, Letter::recipient)
                .containsExactlyInAnyOrder(
                        tuple("EXPERT", company.fact("expert")), tuple("MANAGERS", "managers"), tuple("COMPANY", null));
    }

    private Letter only(String kind) {
        return letters.findAll().stream()
                .filter(letter -> letter.kind().equals(kind))
                .reduce((one, other) -> {
                    throw new AssertionError("more than one " + kind);
                })
                .orElseThrow();
    }

    private long onTheirWay() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("SendLetter")
                .count();
    }
}
