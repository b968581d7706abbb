package eu.xport.financing.insurance;

import static eu.xport.testing.InsuredCompany.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.financing.insurance.Payment.Kind;
import eu.xport.journey.JourneyNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole life of a contract, for each row of the programme's tables, and whatever may come in its way. */
class InsuranceContractTest extends InsuredTest {

    @ParameterizedTest
    @CsvSource({
        "SCHEME, 2, 100000, 100000, 0, 29500, 32500, 65000, 19500, 45500, 12, 1625.00, 1625.00",
        "SCHEME, 2, 100000, 100000, 400000, 29500, 32500, 65000, 40000, 25000, 12, 3333.33, 3333.37",
        "SCHEME, 2, 100000, 100000, 650000, 29500, 32500, 65000, 65000, 0, 12, 5416.67, 5416.63",
        "SCHEME, 3, 100000, 80000, 300000, 29500, 19500, 52000, 30000, 22000, 16, 1875.00, 1875.00",
        "PROGRAMME, 3, 100000, 100000, 0, 32500, 32500, 65000, 22750, 42250, 16, 1421.88, 1421.80"
    })
    void everyRowOfTheProgrammesTablesIsLivedToItsEnd(
            String terms,
            int years,
            String budget,
            String spent,
            String turnover,
            String signature,
            String balance,
            String earned,
            String repaid,
            String kept,
            int number,
            String each,
            String last) {
        insured.inRepayment(terms, years, budget, spent, turnover);

        assertThat(paid(Kind.ADVANCE)).isEqualTo(euro(signature));
        assertThat(paid(Kind.BALANCE)).isEqualTo(euro(balance));
        assertThat(standing().earned()).isEqualTo(euro(earned));
        assertThat(instalments()).hasSize(number);
        for (var quarter = 1; quarter <= number; quarter++) {
            assertThat(phase()).isEqualTo(Phase.REPAYMENT);
            insured.pays(SIGNED.plusMonths(12L * (years + 2) + 3L * quarter));
        }
        assertThat(instalments().subList(0, number - 1))
                .extracting(Payment::amount)
                .containsOnly(euro(each));
        assertThat(instalments().get(number - 1).amount()).isEqualTo(euro(last));
        assertThat(paid(Kind.INSTALMENT)).isEqualTo(euro(repaid));
        assertThat(standing().earned().minus(standing().repaid())).isEqualTo(euro(kept));
        assertThat(phase()).isEqualTo(Phase.REPAID);
        assertThat(processes()).isZero();
        assertThat(events()).containsOnlyOnce("CONTRACT_SIGNED", "REPAYMENT_CONFIRMED", "CONTRACT_CLOSED");
    }

    @Test
    void aCompanyThatDoesNotMeetTheConditionsIsToldWhy() {
        insured.applies("closedYear", "NO", "frenchShare", "20");

        assertThat(phase()).isEqualTo(Phase.UNFIT);
        assertThat(processes()).isZero();
        assertThat(letterFacts()).contains("must have closed one financial year", "More than 20 %");
    }

    @Test
    void whatTheInsurerRefusesIsOverAndMayBeAppliedForAgain() {
        insured.applies();
        insured.until("2026-04-01");
        company.does(
                "RecordInsurerDecision",
                "insurerDecision",
                "REFUSED",
                "decidedOn",
                "2026-03-30",
                "insurerReason",
                "Too risky.");

        assertThat(phase()).isEqualTo(Phase.DECLINED);
        assertThat(processes()).isZero();
        assertThat(letterFacts()).contains("Too risky.");
        insured.applies();
        assertThat(phase()).isEqualTo(Phase.APPLIED);
    }

    @Test
    void anApplicationIsTakenBackUntilTheContractIsSigned() {
        insured.applies();
        var number = JourneyNumber.of(company.number());
        insurances.withdraw(number, standing().contract().number(), Optional.empty());

        assertThat(phase()).isEqualTo(Phase.WITHDRAWN);
        assertThat(processes()).isZero();
        assertThat(company.letters()).contains("INSURANCE_NEWS COMPANY");
        insured.applies();
        insured.accepted("80000");
        insured.signed("PROGRAMME");
        var contract = standing().contract().number();
        assertThatThrownBy(() -> insurances.withdraw(number, contract, Optional.empty()))
                .hasMessageContaining("insuranceNotWithdrawn");
    }

    @Test
    void whoeverSpentLessThanTheAdvanceGivesTheRestBackIfNeedBeLater() {
        insured.inProspecting("PROGRAMME", 2, "100000");
        insured.states(1, "30000", "0");
        insured.states(2, "10000", "0");

        assertThat(standing().openBalance().orElseThrow().kind()).isEqualTo(Kind.GIVEN_BACK);
        company.does(
                "SettleProspecting",
                "settlementOutcome",
                "DELAYED",
                "newSettlementDue",
                "2028-09-29",
                "settlementReason",
                "A customer pays late.");
        assertThat(company.due("SettleProspecting").toLocalDate()).isEqualTo(LocalDate.of(2028, 9, 29));
        insured.until("2028-09-30");
        assertThat(company.letters()).contains("INSURANCE_OVERDUE MANAGERS", "INSURANCE_REMINDER COMPANY");
        company.does("SettleProspecting", "settlementOutcome", "PAID", "settledOn", "2028-09-30");

        assertThat(paid(Kind.GIVEN_BACK)).isEqualTo(euro("6500"));
        assertThat(phase()).isEqualTo(Phase.GRACE);
        insured.states(3, null, "0");
        insured.states(4, null, "0");
        insured.confirmed(4);
        assertThat(standing().repayment()).isEqualTo(euro("9100"));
    }

    @Test
    void whoeverEarnedNothingRepaysNothing() {
        insured.inProspecting("SCHEME", 2, "100000");
        insured.states(1, "0", "0");
        insured.states(2, "0", "0");
        insured.settled(2);
        insured.states(3, null, "900000");
        insured.states(4, null, "900000");
        insured.confirmed(4);

        assertThat(instalments()).isEmpty();
        assertThat(phase()).isEqualTo(Phase.REPAID);
        assertThat(processes()).isZero();
    }

    @Test
    void anInstalmentThatIsPutOffComesAgainAndNoneIsLost() {
        insured.inRepayment("SCHEME", 2, "100000", "100000", "0");
        insured.until("2030-07-10");
        company.does(
                "RecordInstalment",
                "instalmentOutcome",
                "DELAYED",
                "newInstalmentDue",
                "2030-12-20",
                "instalmentReason",
                "A customer pays late.");
        insured.pays(LocalDate.of(2030, 10, 10));
        insured.pays(LocalDate.of(2030, 12, 20));
        assertThat(instalments())
                .filteredOn(payment -> payment.paidOn() != null)
                .extracting(Payment::number)
                .containsExactlyInAnyOrder(1, 2);
        for (var quarter = 3; quarter <= 12; quarter++) {
            insured.pays(SIGNED.plusMonths(48 + 3L * quarter));
        }
        assertThat(paid(Kind.INSTALMENT)).isEqualTo(euro("19500"));
        assertThat(phase()).isEqualTo(Phase.REPAID);
    }

    @Test
    void anInstalmentIsAnnouncedOnAWorkingDayBeforeAndChasedWhenNobodyRecordsIt() {
        insured.inRepayment("SCHEME", 2, "100000", "100000", "0");
        var before = company.letters().size();

        insured.until("2030-06-06");
        assertThat(company.openTasks()).doesNotContain("RecordInstalment");
        insured.until("2030-06-07");
        assertThat(company.openTasks()).contains("RecordInstalment");
        assertThat(company.letters().subList(before, company.letters().size()))
                .containsExactly("INSURANCE_NEWS COMPANY");
        insured.until("2030-07-11");
        assertThat(company.letters().subList(before + 1, company.letters().size()))
                .containsExactly("INSURANCE_OVERDUE MANAGERS", "INSURANCE_REMINDER COMPANY");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 22750, 0", "309166.80, 3, 15020.83, 8166.68", "650000, 6, 0, 32499.98"})
    void aFailedCompanyLeavesUnpaidAtMostWhatItsTermsAllow(
            String turnover, int quarters, String claimed, String unpaid) {
        insured.inRepayment("PROGRAMME", 2, "100000", "100000", turnover);
        for (var quarter = 1; quarter <= quarters; quarter++) {
            insured.pays(SIGNED.plusMonths(48 + 3L * quarter));
        }
        insured.until(SIGNED.plusMonths(48 + 3L * (quarters + 1)).toString());
        assertThatThrownBy(() -> company.does("RecordInstalment", "instalmentOutcome", "UNPAID"))
                .hasMessageContaining("filled in");
        company.does("RecordInstalment", "instalmentOutcome", "UNPAID", "instalmentReason", "Insolvent.");

        var ending = standing().contract().ending();
        assertThat(phase()).isEqualTo(Phase.PARTLY_UNPAID);
        assertThat(processes()).isZero();
        assertThat(ending.claimed()).isEqualTo(euro(claimed));
        assertThat(standing().repayment().minus(standing().repaid()).minus(ending.claimed()))
                .isEqualTo(euro(unpaid));
        assertThat(standing().earned().minus(standing().repaid()).minus(ending.claimed()))
                .as("kept, at most 65 % of what was received")
                .isLessThanOrEqualTo(euro("42250"));
        assertThat(instalments()).noneMatch(Payment::isOwed);
        assertThat(letterFacts()).contains("partly unpaid");
    }

    @Test
    void aClosedCaseDoesNotEndTheInsurance() {
        insured.inProspecting("SCHEME", 2, "100000");
        assertThat(company.isOver()).isTrue();

        insured.states(1, "100000", "0");
        insured.states(2, "0", "0");
        assertThat(company.openTasks()).contains("SettleProspecting");
        assertThat(company.letters()).contains("INSURANCE_NEWS COMPANY");
    }

    @Test
    void theFundingOfficersSeeTheFiguresAndHowTheyComeAbout() {
        insured.inRepayment("PROGRAMME", 2, "100000", "100000", "400000");
        insured.until("2030-07-01");
        var task = company.task("RecordInstalment");

        assertThat(tasks.getIdentityLinksForTask(task.getId()))
                .extracting(link -> link.getGroupId())
                .containsExactly("funding-officers");
        assertThat(shown(task, "contractLine")).contains("AP-2026-", "Spain", "BPI-77", "100,000.00");
        assertThat(shown(task, "termsLine")).contains("programme’s text", "at least 35");
        assertThat(shown(task, "figuresLine")).contains("Instalment 1 of 12: 3,333.33");
    }

    @Test
    void noAmountLeavesTheRoomsTables() {
        insured.inRepayment("SCHEME", 2, "87654.32", "87654.32", "0");

        assertThat(history.createHistoricVariableInstanceQuery().list())
                .noneMatch(variable -> String.valueOf(variable.getValue()).contains("87654")
                        || String.valueOf(variable.getValue()).contains("87,654"));
    }

    private String shown(Task task, String field) {
        return (String) tasks.getVariableLocal(task.getId(), field);
    }

    private String letterFacts() {
        return database.queryForObject(
                "select facts from letter where kind = 'INSURANCE_NEWS' order by id desc limit 1", String.class);
    }

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcTemplate database;
}
