package eu.xport.financing.insurance;

import static eu.xport.testing.InsuredCompany.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.company.Euro;
import eu.xport.financing.insurance.Payment.Kind;
import eu.xport.journey.JourneyNumber;
import eu.xport.testing.AtOnce;
import eu.xport.testing.InsuredCompany;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be is refused, and nothing of it is booked. */
class InsuranceRefusalsTest extends InsuredTest {

    @Test
    void theBudgetIsNeitherTooSmallNorMoreThanWasAppliedFor() {
        assertThatThrownBy(() -> insured.applies("insuredBudget", "29999.99")).hasMessageContaining("at least");
        assertThatThrownBy(() -> insured.applies("insuredBudget", "-1")).hasMessageContaining("at least");
        assertThatThrownBy(() -> insured.applies("insuredBudget", "100000001")).hasMessageContaining("at most");
        insured.applies();
        assertThatThrownBy(() -> insured.accepted("100000.01")).hasMessageContaining("what was applied for");
        assertThatThrownBy(() -> insured.accepted("29999")).hasMessageContaining("smallest budget");
        assertThat(phase()).isEqualTo(Phase.APPLIED);
        insured.accepted("30000");
        assertThat(phase()).isEqualTo(Phase.ACCEPTED);
    }

    @Test
    void daysThatCannotBeAreRefusedAndNothingIsBooked() {
        insured.applies();
        insured.until("2026-03-20");
        for (var wrong : List.of("2026-03-21", "2026-03-08", "1926-03-15", "2126-03-15")) {
            assertThatThrownBy(() -> company.does(
                            "RecordInsurerDecision",
                            "insurerDecision",
                            "ACCEPTED",
                            "decidedOn",
                            wrong,
                            "insurerReference",
                            "B",
                            "agreedBudget",
                            "50000"))
                    .hasMessageContaining("must lie between");
        }
        insured.accepted("50000");
        for (var wrong : List.of("2026-03-29", "2026-04-02")) {
            assertThatThrownBy(() ->
                            company.does("SignInsuranceContract", "signedOn", wrong, "insuranceTerms", "PROGRAMME"))
                    .hasMessageContaining("must lie between");
        }
        insured.signed("PROGRAMME");
        assertThatThrownBy(() -> company.does("RecordAdvance", "advancePaidOn", "2026-04-09"))
                .hasMessageContaining("must lie between");
        assertThat(paid(Kind.ADVANCE)).isEqualTo(Euro.NOTHING);
    }

    @Test
    void aYearIsStatedOnceAndOnlyWhenItIsOver() {
        insured.inProspecting("SCHEME", 2, "100000");
        insured.until(SIGNED.plusYears(1).toString());

        assertThatThrownBy(() -> company.does("RecordYearlyStatement", InsuredCompany.statement(2, "1", "1")))
                .hasMessageContaining("not over yet");
        assertThatThrownBy(() -> company.does("RecordYearlyStatement", InsuredCompany.statement(1, "-1", "1")))
                .hasMessageContaining("at least");
        assertThatThrownBy(() -> company.does("RecordYearlyStatement", InsuredCompany.statement(1, null, "1")))
                .hasMessageContaining("filled in");
        insured.states(1, "70000", "1000");
        assertThat(company.openTasks()).doesNotContain("RecordYearlyStatement");
        insured.until(SIGNED.plusYears(2).toString());
        assertThatThrownBy(() -> company.does("RecordYearlyStatement", InsuredCompany.statement(1, "1", "1")))
                .hasMessageContaining("year 2 is awaited");
        insured.states(2, "70000", "0");

        assertThat(standing().earned()).as("counted up to the budget").isEqualTo(euro("65000"));
    }

    @Test
    void aCompanyMaySellInItsZoneAllThatAnInsuredCompanyMaySell() {
        insured.inProspecting("PROGRAMME", 2, "100000")
                .until(SIGNED.plusYears(1).toString());

        assertThatThrownBy(
                        () -> company.does("RecordYearlyStatement", InsuredCompany.statement(1, "1", "500000000.01")))
                .hasMessageContaining("at most");
        insured.states(1, "1", "500000000");
        assertThat(standing().turnover()).isEqualTo(euro("500000000"));
    }

    @Test
    void nothingIsSpentInTheYearsOfGrace() {
        insured.inProspecting("SCHEME", 2, "100000");
        insured.states(1, "100000", "0");
        insured.states(2, "0", "0");
        insured.settled(2);

        insured.until(SIGNED.plusYears(3).toString());
        assertThatThrownBy(() -> company.does("RecordYearlyStatement", InsuredCompany.statement(3, "1", "1")))
                .hasMessageContaining("years of grace");
        insured.states(3, "0", "5");
        assertThat(standing().turnover()).isEqualTo(euro("5"));
    }

    @Test
    void anInstalmentIsPaidOnceAndNotBeforeItIsPaid() {
        insured.inRepayment("SCHEME", 2, "100000", "100000", "0");
        insured.pays(LocalDate.of(2030, 7, 10));

        assertThatThrownBy(() -> insured.pays(LocalDate.of(2030, 7, 10)))
                .hasMessageContaining("has no task RecordInstalment");
        insured.until("2030-10-09");
        assertThatThrownBy(() ->
                        company.does("RecordInstalment", "instalmentOutcome", "PAID", "instalmentPaidOn", "2030-10-10"))
                .hasMessageContaining("must lie between");
        assertThat(paid(Kind.INSTALMENT)).isEqualTo(euro("1625"));
    }

    @Test
    void anInstalmentThatTwoRecordAtTheSameMomentIsPaidOnce() {
        insured.inRepayment("SCHEME", 2, "100000", "100000", "0").until("2030-07-10");

        AtOnce.outcomes(Collections.nCopies(
                2,
                () -> company.does("RecordInstalment", "instalmentOutcome", "PAID", "instalmentPaidOn", "2030-07-10")));

        assertThat(paid(Kind.INSTALMENT)).isEqualTo(euro("1625"));
        assertThat(events()).containsOnlyOnce("INSTALMENT_PAID");
    }

    @Test
    void noDayOfAnotherCenturyIsBooked() {
        insured.inProspecting("SCHEME", 2, "100000").until(SIGNED.plusYears(1).toString());
        refusesOtherCenturies("RecordYearlyStatement", "handedInOn", InsuredCompany.statement(1, "20000", "0"));
        insured.states(1, "20000", "0").states(2, "0", "0");
        refusesOtherCenturies("SettleProspecting", "settledOn", Map.of("settlementOutcome", "PAID"));
        refusesOtherCenturies(
                "SettleProspecting",
                "newSettlementDue",
                Map.of("settlementOutcome", "DELAYED", "settlementReason", "A customer pays late."));
        insured.settled(2).states(3, null, "0").states(4, null, "0");
        refusesOtherCenturies("ConfirmRepaymentSchedule", "confirmedOn", Map.of());
        insured.confirmed(4).until("2030-07-10");
        refusesOtherCenturies("RecordInstalment", "instalmentPaidOn", Map.of("instalmentOutcome", "PAID"));
        refusesOtherCenturies(
                "RecordInstalment",
                "newInstalmentDue",
                Map.of("instalmentOutcome", "DELAYED", "instalmentReason", "A customer pays late."));
    }

    @ParameterizedTest
    @CsvSource({
        "eligibleSpend, -0.01, at least",
        "eligibleSpend, 99999999999, at most",
        "zoneTurnover, -0.01, at least",
        "zoneTurnover, 99999999999, at most"
    })
    void anAbsurdStatementIsRefused(String field, String amount, String told) {
        insured.inProspecting("SCHEME", 2, "100000").until(SIGNED.plusYears(1).toString());
        var statement = new HashMap<>(InsuredCompany.statement(1, "20000", "0"));
        statement.put(field, amount);

        refuses("RecordYearlyStatement", statement, told);
    }

    private void refusesOtherCenturies(String task, String field, Map<String, Object> others) {
        for (var year : List.of("1931", "2131")) {
            var fields = new HashMap<>(others);
            fields.put(field, year + "-04-10");
            refuses(task, fields, "must lie between");
        }
    }

    private void refuses(String task, Map<String, Object> fields, String told) {
        var before = events();
        assertThatThrownBy(() -> company.does(task, fields)).hasMessageContaining(told);
        assertThat(events()).isEqualTo(before);
        assertThat(company.openTasks()).contains(task);
    }

    @Test
    void aCompanyHasOneContractForEachZone() {
        insured.applies("zone", "Côte  d’Ivoire");

        assertThatThrownBy(() -> insured.applies("zone", " cote d’ivoire "))
                .hasMessageContaining("one contract for each zone");
        insured.applies("zone", "Spain");
        assertThat(insurances.of(JourneyNumber.of(company.number())))
                .extracting(Insurances.Insurance::zone)
                .containsExactly("Côte d’Ivoire", "Spain");
    }

    @Test
    void aContractThatOutlivesItsCaseIsStillTheOneOfItsZone() {
        insured.inProspecting("SCHEME", 2, "100000");
        var again = new InsuredCompany(story, story.files(filed));

        assertThat(again.company().number()).isNotEqualTo(company.number());
        assertThatThrownBy(() -> again.applies("zone", "\u00a0SPÄIN "))
                .hasMessageContaining("one contract for each zone");
        again.applies("zone", "Portugal");
    }

    @Test
    void ofSeveralApplicationsAtTheSameMomentOneIsTaken() {
        AtOnce.outcomes(Collections.nCopies(4, () -> insured.applies()));

        assertThat(insurances.of(JourneyNumber.of(company.number()))).hasSize(1);
    }
}
