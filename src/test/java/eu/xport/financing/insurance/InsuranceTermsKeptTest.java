package eu.xport.financing.insurance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The table of terms may change: a contract keeps the terms of the day on which it was signed. */
class InsuranceTermsKeptTest extends InsuredTest {

    private static final Pattern RULE = Pattern.compile("<rule id=.*?</rule>", Pattern.DOTALL);

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    private String deployment;

    @AfterEach
    void theFormerTableReturns() {
        repository.deleteDeployment(deployment, true);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-09, 35", "2026-04-10, 45"})
    void theDayOfTheSignatureDecides(String signedOn, String minimum) throws IOException {
        otherTermsFrom("2026-04-10");
        insured.applies().accepted("100000").until("2026-04-15");
        company.does("SignInsuranceContract", "signedOn", signedOn, "insuranceTerms", "PROGRAMME");

        assertThat(standing().contract().signature().terms().minimum().percent())
                .isEqualByComparingTo(minimum);
    }

    @Test
    void whatChangesAfterTheSignatureLeavesTheContractAsItIs() throws IOException {
        insured.inProspecting("PROGRAMME", 2, "100000");
        otherTermsFrom("2026-01-01");
        insured.states(1, "100000", "0")
                .states(2, "0", "0")
                .settled(2)
                .states(3, null, "0")
                .states(4, null, "0");
        insured.confirmed(4);

        assertThat(standing().repayment()).isEqualTo(euro("22750"));
        assertThat(instalments()).hasSize(12);
    }

    @Test
    void theTableSaysWhichTermsAreProposedForSignature() throws IOException {
        deploy(table().replace("<text>true</text>", "<text>no</text>")
                .replace("<text>false</text>", "<text>true</text>")
                .replace("<text>no</text>", "<text>false</text>"));
        insured.applies().accepted("100000");

        assertThat(tasks.getVariableLocal(company.task("SignInsuranceContract").getId(), "insuranceTerms"))
                .isEqualTo("SCHEME");
    }

    private void otherTermsFrom(String day) throws IOException {
        deploy(RULE.matcher(table())
                .replaceAll(rule -> Matcher.quoteReplacement(
                        rule.group().replaceFirst("<text></text>", "<text>&lt; date(\"" + day + "\")</text>")
                                + rule.group()
                                        .replaceFirst("<text></text>", "<text>&gt;= date(\"" + day + "\")</text>")
                                        .replaceAll("id=\"", "id=\"Later")
                                        .replace("<text>3500</text>", "<text>4500</text>"))));
    }

    private static String table() throws IOException {
        return new ClassPathResource("processes/insurance-terms.dmn").getContentAsString(UTF_8);
    }

    private void deploy(String table) {
        deployment = repository
                .createDeployment()
                .addString("processes/insurance-terms.dmn", table)
                .deploy()
                .getId();
    }
}
