package eu.xport.financing.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.financing.insurance.Payment.Kind;
import eu.xport.testing.InsuredCompany;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;

/** Each step of a contract has its day: when nobody has recorded it by then, whoever can mend it is told, once. */
class LateInsuranceTest extends InsuredTest {

    private static final String MANAGERS = "INSURANCE_OVERDUE MANAGERS";
    private static final String COMPANY = "INSURANCE_REMINDER COMPANY";

    @Test
    void theInsurersDecisionAndTheSignatureAreChased() {
        insured.applies();
        assertThat(lettersOnceDue("RecordInsurerDecision")).containsExactly(MANAGERS, COMPANY);

        company.does("RecordInsurerDecision", InsuredCompany.decision("50000"));
        assertThat(lettersOnceDue("SignInsuranceContract")).containsExactly(MANAGERS, COMPANY);
    }

    @Test
    void theAdvanceIsTheInsurersToPaySoOnlyTheManagersAreTold() {
        insured.applies().accepted("100000").signed("SCHEME");

        assertThat(lettersOnceDue("RecordAdvance")).containsExactly(MANAGERS);
    }

    @Test
    void aStatementIsAskedForRemindedOfAndChased() {
        insured.inProspecting("SCHEME", 2, "100000");
        var before = insuranceLetters().size();
        insured.until("2027-04-10");
        assertThat(insuranceLetters().subList(before, before + 1)).containsExactly("INSURANCE_NEWS COMPANY");

        assertThat(lettersOnceDue("RecordYearlyStatement")).containsExactly(COMPANY, MANAGERS, COMPANY);
        company.does("RecordYearlyStatement", InsuredCompany.statement(1, "5", "5"));
        assertThat(standing().statements()).noneMatch(Statement::isAwaited);
    }

    @Test
    void theBalanceAndTheScheduleAreChased() {
        insured.inProspecting("SCHEME", 2, "100000").states(1, "100000", "0").states(2, "0", "0");
        assertThat(lettersOnceDue("SettleProspecting")).containsExactly(MANAGERS, COMPANY);

        insured.settled(2).states(3, null, "0").states(4, null, "0");
        assertThat(lettersOnceDue("ConfirmRepaymentSchedule")).containsExactly(MANAGERS);
    }

    @Test
    void aYearThatWasOverLongAgoIsNotLateOnTheDayOnWhichItIsAskedFor() {
        insured.inProspecting("SCHEME", 2, "100000").states(1, "30000", "0").states(2, "0", "0");
        company.does(
                "SettleProspecting",
                "settlementOutcome",
                "DELAYED",
                "newSettlementDue",
                "2029-04-02",
                "settlementReason",
                "A customer pays late.");
        insured.until("2029-09-03");
        var before = insuranceLetters().size();
        company.does("SettleProspecting", "settlementOutcome", "PAID", "settledOn", "2029-09-03");
        insured.until("2029-09-04");

        assertThat(insuranceLetters().subList(before, insuranceLetters().size()))
                .containsExactly("INSURANCE_NEWS COMPANY", "INSURANCE_NEWS COMPANY");
        assertThat(company.due("RecordYearlyStatement").toLocalDate()).isEqualTo(LocalDate.of(2029, 12, 3));
        assertThat(standing().awaited().orElseThrow().dueOn()).isEqualTo(LocalDate.of(2029, 12, 3));
        assertThat(lettersOnceDue("RecordYearlyStatement")).containsExactly(COMPANY, MANAGERS, COMPANY);
    }

    @Test
    void nothingIsBookedTwiceWhoeverTries() {
        insured.inRepayment("SCHEME", 2, "100000", "100000", "0");
        var first = instalments().get(0);
        var again = Payment.owed(first.contract(), Kind.INSTALMENT, 1, first.amount(), first.dueOn());
        var stated = Statement.awaited(first.contract(), 1, first.dueOn());

        assertThatThrownBy(() -> payments.save(again)).isInstanceOf(DbActionExecutionException.class);
        assertThatThrownBy(() -> statements.save(stated)).isInstanceOf(DbActionExecutionException.class);
        assertThat(instalments()).hasSize(12);
    }

    /** Those that were written until the task was due, beyond those before. */
    private List<String> lettersOnceDue(String task) {
        var before = insuranceLetters().size();
        company.until(company.due(task));
        return insuranceLetters().subList(before, insuranceLetters().size());
    }

    private List<String> insuranceLetters() {
        return company.letters().stream()
                .filter(letter -> letter.startsWith("INSURANCE"))
                .toList();
    }

    @Autowired
    private Payments payments;

    @Autowired
    private Statements statements;
}
