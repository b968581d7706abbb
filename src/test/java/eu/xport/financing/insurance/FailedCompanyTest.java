package eu.xport.financing.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.financing.Entry;
import eu.xport.financing.insurance.Payment.Kind;
import eu.xport.testing.InsuredCompany;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A company may fail long before it repays anything: its contract ends, and of what it received the least share is claimed. */
class FailedCompanyTest extends InsuredTest {

    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @CsvSource({"PROGRAMME, 32500, 11375, 21125", "SCHEME, 29500, 9750, 22750"})
    void aCompanyThatFailsWhileItProspectsIsAskedForNothingMore(
            String terms, String paidOut, String claimed, String unpaid) {
        insured.inProspecting(terms, 2, "100000").until("2027-04-10");
        assertThatThrownBy(() -> company.does("RecordYearlyStatement", "companyFailed", true))
                .hasMessageContaining("filled in");
        fails();

        isPartlyUnpaid(claimed, unpaid);
        assertThat(failure())
                .contains("\"paidOut\":\"%s.00\"".formatted(paidOut))
                .contains("\"received\":\"32500.00\"", "\"phase\":\"PROSPECTING\"", "\"minimumShare\":");
        assertThat(standing().statements()).isEmpty();
        var letters = company.letters();
        insured.until("2031-04-10");
        assertThat(company.letters()).isEqualTo(letters);
        assertThat(company.openTasks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"30000, GIVEN_BACK, 11375, 21125", "100000, BALANCE, 11375, 21125", "50000, , 11375, 21125"})
    void aCompanyThatFailsBeforeItIsSettledGetsAndGivesBackNothingMore(
            String spent, Kind open, String claimed, String unpaid) {
        insured.inProspecting("PROGRAMME", 2, "100000").states(1, spent, "0").states(2, "0", "900000");
        assertThatThrownBy(() -> company.does("SettleProspecting", "settlementOutcome", "FAILED"))
                .hasMessageContaining("filled in");
        company.does("SettleProspecting", "settlementOutcome", "FAILED", "settlementReason", "Insolvent.");

        isPartlyUnpaid(claimed, unpaid);
        assertThat(standing().payments())
                .filteredOn(Payment::writtenOff)
                .extracting(Payment::kind)
                .isEqualTo(open == null ? List.of() : List.of(open));
        assertThat(standing().statements()).hasSize(2);
    }

    @Test
    void aCompanyThatFailsInGraceOwesTheLeastOfWhatItEarned() {
        isInGrace().until("2029-04-10");
        fails();

        isPartlyUnpaid("22750", "42250");
        assertThat(standing().received()).isEqualTo(standing().earned()).isEqualTo(euro("65000"));
        assertThat(failure())
                .contains(
                        "\"reason\":\"Insolvent.\"",
                        "\"phase\":\"GRACE\"",
                        "\"claimed\":\"22750.00\"",
                        "\"unpaid\":\"42250.00\"");
    }

    @Test
    void aCompanyThatFailsBeforeTheAdvanceOwesNothing() {
        insured.applies().accepted("100000").signed("PROGRAMME");
        assertThatThrownBy(() -> company.does("RecordAdvance", "companyFailed", true))
                .hasMessageContaining("filled in");
        failsAt("RecordAdvance");

        isOver(Phase.NEVER_PAID, "0");
        assertThat(letterFacts()).contains("closed before its advance was paid", "nothing is owed");
        assertThat(failure()).contains("\"received\":\"0.00\"", "\"claimed\":\"0.00\"");
        assertThat(standing().payments()).singleElement().satisfies(advance -> {
            assertThat(advance.kind()).isEqualTo(Kind.ADVANCE);
            assertThat(advance.writtenOff()).isTrue();
        });
    }

    @Test
    void aCompanyThatGaveItsAdvanceBackBeforeItFailedWasPaidOnce() {
        insured.inProspecting("SCHEME", 2, "100000").states(1, "0", "0").states(2, "0", "0");
        insured.settled(2).until("2029-04-10");
        fails();

        isPartlyUnpaid("0", "0");
    }

    @Test
    void aCompanyThatFailsBeforeItsScheduleIsConfirmedOwesTheLeastOfWhatItEarned() {
        isInGrace().states(3, null, "0").states(4, null, "900000");
        assertThat(company.shown("ConfirmRepaymentSchedule", "figuresLine")).contains("22,750");
        assertThatThrownBy(() -> company.does("ConfirmRepaymentSchedule", "companyFailed", true))
                .hasMessageContaining("filled in");
        failsAt("ConfirmRepaymentSchedule");

        isPartlyUnpaid("22750", "42250");
        assertThat(standing().of(Kind.INSTALMENT)).isEmpty();
    }

    private InsuredCompany isInGrace() {
        return insured.inProspecting("PROGRAMME", 2, "100000")
                .states(1, "100000", "0")
                .states(2, "0", "0")
                .settled(2);
    }

    private void fails() {
        failsAt("RecordYearlyStatement");
    }

    private void failsAt(String task) {
        company.does(task, "companyFailed", true, "failureReason", "Insolvent.");
    }

    private void isPartlyUnpaid(String claimed, String unpaid) {
        isOver(Phase.PARTLY_UNPAID, claimed);
        assertThat(letterFacts()).contains("partly unpaid", InsuranceWords.euro(euro(unpaid), Locale.ENGLISH));
    }

    private void isOver(Phase phase, String claimed) {
        var ending = standing().contract().ending();
        assertThat(phase()).isEqualTo(phase);
        assertThat(processes()).isZero();
        assertThat(ending.claimed()).isEqualTo(euro(claimed));
        assertThat(ending.endReason()).isEqualTo("Insolvent.");
        assertThat(standing().payments()).noneMatch(Payment::isOwed);
        assertThat(events()).containsOnlyOnce("COMPANY_FAILED", "CONTRACT_CLOSED");
    }

    private String failure() {
        return trace.of(standing().contract().number()).stream()
                .filter(entry -> entry.event().equals("COMPANY_FAILED"))
                .map(Entry::facts)
                .findFirst()
                .orElseThrow();
    }

    private String letterFacts() {
        return database.queryForObject(
                "select facts from letter where kind = 'INSURANCE_NEWS' order by id desc limit 1", String.class);
    }
}
