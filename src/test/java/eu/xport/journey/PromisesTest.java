package eu.xport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers themselves stand in the model alone; an analyst may change them without touching a test. */
class PromisesTest {

    private final Rules promises = Rules.of("Promises");

    @ParameterizedTest
    @CsvSource({"FIRST_CONTACT, contactDue", "ROADMAP, roadmapDue", "HOTLINE_ANSWER, answerDue"})
    void aPromiseIsANumberOfDaysAndNamesItsDeadline(String promise, String deadline) {
        var promised = promises.given("promise", promise).row();

        assertThat((String) promised.get("within")).matches("[1-9][0-9]* (working )?days?");
        assertThat(promised).containsEntry("deadline", deadline).hasSize(2);
    }

    @Test
    void whatNobodyPromisedHasNoDeadline() {
        assertThat(promises.given("promise", "MIRACLE").rows()).isEmpty();
    }
}
