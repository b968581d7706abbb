package eu.xport.journey.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.Visitor;
import org.assertj.core.api.AbstractThrowableAssert;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A hand-over that makes no sense is refused in clear words, and every case stays where it is. */
class RefusedHandOverTest extends HandOverStory {

    @Autowired
    private HandOvers handOvers;

    @LocalServerPort
    private int port;

    @Test
    void toNobody() {
        casesOf(CELINE, 1);

        var answer = Visitor.machine(port, "manager")
                .posts("/engine-rest/process-definition/key/HandOverPortfolio/submit-form", fields("NAMED"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("New experts: must be filled in.");
        assertThat(handOvers.count()).isZero();
    }

    @Test
    void toTheSamePerson() {
        refused(CELINE, DENIS, CELINE).hasMessageContaining("Céline Auvray has the cases already");
    }

    @Test
    void toSomebodyAbsent() {
        absent(DENIS, "2026-03-09", "2026-03-10", null);

        refused(CELINE, DENIS).hasMessageContaining("Denis Vautier is absent until Tue 10 Mar 2026");
    }

    @Test
    void toSomebodyWhoIsNoExpert() {
        refused(CELINE, "funding").hasMessageContaining("is not an expert of the accelerator");
    }

    @Test
    void toColleaguesOfWhomNobodyIsPresent() {
        absent(DENIS, "2026-03-09", "2026-03-10", null);

        refused(CELINE).hasMessageContaining("nobody else of CCI International Normandie is present");
    }

    @Test
    void ofSomebodyWithoutCases() {
        refused("expert-ad").hasMessageContaining("Alix Lemarchand has no open case");
    }

    @ParameterizedTest
    @CsvSource({"manager, 200", "expert-cci, 403", "funding, 403", "analyst, 403"})
    void byWhomItMayBeDone(String user, int status) {
        var company = casesOf(CELINE, 1).get(0);

        assertThat(Visitor.machine(port, user)
                        .posts(
                                "/engine-rest/process-definition/key/HandOverPortfolio/submit-form",
                                fields("COLLEAGUES"))
                        .statusCode())
                .isEqualTo(status);
        assertThat(company.fact("expert")).isEqualTo(status == 200 ? DENIS : CELINE);
    }

    @Test
    void theFormOffersWhoHasCasesAndWhoMayGetThem() {
        casesOf(CELINE, 1);

        assertThat(Visitor.machine(port, "manager")
                        .gets("/engine-rest/process-definition/key/HandOverPortfolio/deployed-start-form")
                        .body())
                .contains("Céline Auvray, CCI International Normandie (1)", "Florian Lecourt, Business France (0)");
    }

    private AbstractThrowableAssert<?, ?> refused(String from, String... to) {
        var company = casesOf(CELINE, 1).get(0);
        return assertThatThrownBy(() -> handOver(from, to))
                .isInstanceOf(FormFieldValidationException.class)
                .satisfies(refusal -> {
                    assertThat(handOvers.count()).isZero();
                    assertThat(company.fact("expert")).isEqualTo(CELINE);
                });
    }

    private static String fields(String to) {
        return """
                {"variables": {"formerExpert": {"value": "expert-cci"}, "handOverTo": {"value": "%s"},
                 "handOverReason": {"value": "leaves"}}}
                """
                .formatted(to);
    }
}
