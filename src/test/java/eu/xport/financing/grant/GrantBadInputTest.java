package eu.xport.financing.grant;

import static eu.xport.testing.GrantedCompany.DECIDER;
import static eu.xport.testing.GrantedCompany.PROPOSER;
import static eu.xport.testing.GrantedCompany.agreement;
import static eu.xport.testing.GrantedCompany.cost;
import static eu.xport.testing.GrantedCompany.proposal;
import static eu.xport.testing.GrantedCompany.today;
import static eu.xport.testing.GrantedCompany.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.financing.Trace;
import eu.xport.testing.GrantedCompany;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be is refused with its reason, and nothing of it is kept. */
class GrantBadInputTest extends GrantStory {

    @Autowired
    private GrantInvoices invoices;

    @Autowired
    private Trace trace;

    @ParameterizedTest
    @CsvSource({
        "costAmount, -5, at least 0",
        "costAmount, 0, more than nothing",
        "costAmount, 99999999999, at most 10000000",
        "costPaidOn, 1926-03-09, must lie between",
        "costPaidOn, 2126-03-09, must lie between",
        "costKind, WISHFUL, not one of what is offered",
        "costCountry, XX, not one of what is offered"
    })
    void anAbsurdCostIsRefused(String field, String value, String told) {
        wisher.wishes().isEligible();

        refuses("PrepareApplication", application(Map.of("costs", List.of(cost(Map.of(field, value))))), told);
        assertThat(grant().costs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1926-03-09", "2126-03-09", "2026-03-08"})
    void anApplicationOfAnImpossibleDayIsRefused(String day) {
        wisher.wishes().isEligible();

        refuses("PrepareApplication", application(Map.of("appliedOn", day)), "must lie between");
        assertThat(grant().appliedOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "recoveredAmount, -1, at least 0",
        "recoveredAmount, 0, must be more than nothing",
        "recoveredAmount, 8000.01, 'at most 8,000.00'",
        "cameBackOn, 1926-03-30, must lie between",
        "cameBackOn, 2126-03-30, must lie between"
    })
    void anAbsurdRecoveryIsRefused(String field, String value, String told) {
        wisher.isSigned().isPaid().notes("FINISHED").reports("20000");
        var recovery = new HashMap<>(GrantedCompany.recovery("8000"));
        recovery.put(field, value);

        refuses("RecoverGrant", recovery, told);
        assertThat(paid()).containsExactly("ADVANCE 18000.00");
    }

    @ParameterizedTest
    @CsvSource({
        "aidSiren, 123456789, not a SIREN",
        "aidAmount, -1, at least 0",
        "aidGrantedOn, 1825-01-01, must lie between",
        "aidGrantedOn, 2027-01-01, must lie between"
    })
    void absurdAidIsRefused(String field, String value, String told) {
        wisher.wishes().isEligible();
        var aid = new HashMap<String, Object>(
                Map.of("aidGrantedOn", "2025-01-01", "aidAmount", "1", "aidAuthority", "Region", "aidKind", "OTHER"));
        aid.put(field, value);

        refuses("PrepareApplication", application(Map.of("aids", List.of(aid))), told);
    }

    @ParameterizedTest
    @CsvSource({
        "proposedRate, 51, at most 50",
        "proposedRate, 0, at most 50",
        "proposedAmount, 0, more than nothing",
        "proposedAmount, 60000.01, 'at most 60,000.00'"
    })
    void aProposalBeyondTheRulesIsRefused(String field, String value, String told) {
        wisher.wishes().isEligible().appliesWith("120000").papersAreComplete();
        var proposal = new HashMap<>(proposal("60000"));
        proposal.put(field, value);

        refuses("ProposeGrant", proposal, told);
        assertThat(grant().proposal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "votedOn, 2126-04-01, must lie between",
        "votedOn, 1926-04-01, must lie between",
        "votedOn, 2026-03-08, must lie between"
    })
    void aVoteOnAnImpossibleDayIsRefused(String field, String value, String told) {
        wisher.isProposed();

        assertThatThrownBy(() -> company.doesAs(DECIDER, "DecideGrant", vote(Map.of(field, value))))
                .hasMessageContaining(told);
        assertThat(grant().vote()).isEmpty();
    }

    @Test
    void aCutThatIsNoneIsRefused() {
        wisher.isProposed();

        assertThatThrownBy(() -> company.doesAs(
                        DECIDER,
                        "DecideGrant",
                        vote(Map.of("grantDecision", "CUT", "votedAmount", "60001", "decisionReason", "Why"))))
                .hasMessageContaining("60,000.00");
    }

    @Test
    void aProjectOfMoreThanTwoYearsIsRefused() {
        wisher.isProposed().isVoted();

        refuses("SignAgreement", agreement("2028-12-31"), "must lie between");
        assertThat(grant().signedOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "invoiceTotal, 12000, does not add up",
        "invoiceVat, 2000, does not add up",
        "invoiceNet, -1, at least 0",
        "invoiceNet, 99999999999, at most 10000000",
        "invoicePaidOn, 2126-03-01, must lie between",
        "invoicePaidOn, 2026-03-01, paid before the application"
    })
    void anInvoiceThatDoesNotCountIsRefused(String field, String value, String told) {
        wisher.isSigned().isPaid().notes("INVOICES");
        var invoice = new HashMap<String, Object>(Map.of(
                "invoiceSupplier", "Feria SL",
                "invoiceReference", "F-1",
                "invoiceNet", "10000",
                "invoicePaidOn", today()));
        invoice.put(field, value);

        refuses("CheckInvoices", Map.of("invoices", List.of(invoice)), told);
        assertThat(invoices.findByExportGrantOrderById(grant().number())).isEmpty();
    }

    @Test
    void anInvoiceCountsOnce() {
        wisher.isSigned().isPaid().bringsInvoices("40000").isPaid().notes("INVOICES");

        refuses("CheckInvoices", GrantedCompany.invoices("40000"), "entered already");
    }

    @Test
    void invoicesBringNothingBeyondTheAgreement() {
        wisher.isSigned().isPaid().bringsInvoices("9000000").isPaid();

        assertThat(paid()).containsExactly("ADVANCE 18000.00", "INTERIM 30000.00");
    }

    @Test
    void aReportBringsNothingBeyondTheAgreement() {
        wisher.isSigned().isPaid().notes("FINISHED").reports("9000000").isPaid();

        assertThat(paid()).containsExactly("ADVANCE 18000.00", "BALANCE 42000.00");
    }

    @ParameterizedTest
    @CsvSource({
        "reportedOn, 2026-03-09, must lie between",
        "reportedOn, 1926-06-01, must lie between",
        "reportedOn, 2126-06-01, must lie between",
        "reportedCosts, -1, at least 0",
        "reportedCosts, 99999999999, at most 10000000"
    })
    void anAbsurdReportIsRefused(String field, String value, String told) {
        wisher.isSigned().isPaid().notes("FINISHED");
        var report = new HashMap<String, Object>(
                Map.of("reportOutcome", "ACCEPTED", "reportedOn", today(), "reportedCosts", "20000"));
        report.put(field, value);

        refuses("CheckFinalReport", report, told);
        assertThat(grant().report()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"signedOn, 1926-04-01", "signedOn, 2126-04-01", "projectStarts, 1926-04-01", "projectEnds, 2126-04-01"})
    void anAgreementOfAnotherCenturyIsRefused(String field, String day) {
        wisher.isProposed().isVoted();
        var agreement = new HashMap<>(agreement("2027-12-31"));
        agreement.put(field, day);

        refuses("SignAgreement", agreement, "must lie between");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void aCutToNothingIsRefused(String amount) {
        wisher.isProposed();
        var before = trace.of(grant().number()).size();
        var cut = vote(Map.of("grantDecision", "CUT", "votedAmount", amount, "decisionReason", "Why"));

        assertThatThrownBy(() -> company.doesAs(DECIDER, "DecideGrant", cut)).hasMessageContaining("must be");
        assertThat(trace.of(grant().number())).hasSize(before);
        assertThat(grant().vote()).isEmpty();
    }

    @Test
    void aManagerRecordsNoVote() {
        wisher.isProposed();

        assertThatThrownBy(() -> company.doesAs("manager", "DecideGrant", vote(Map.of())))
                .hasMessageContaining("funding officer");
        assertThat(grant().vote()).isEmpty();
    }

    @Test
    void nothingIsReportedOrPaidBeforeTheAgreement() {
        wisher.isProposed().isVoted();
        var before = trace.of(grant().number()).size();

        assertThatThrownBy(() -> wisher.notes("FINISHED")).hasMessageContaining("no signed agreement");
        assertThatThrownBy(() -> wisher.notes("INVOICES")).hasMessageContaining("no signed agreement");
        assertThat(trace.of(grant().number())).hasSize(before);
        assertThat(company.openTasks()).doesNotContain("CheckFinalReport", "RecordGrantPayment");
    }

    @Test
    void aPaymentBeforeTheAgreementOrInTheFutureIsRefused() {
        wisher.isSigned();

        refuses("RecordGrantPayment", Map.of("paidOn", "2026-03-09"), "must lie between");
        refuses("RecordGrantPayment", Map.of("paidOn", "2031-03-09"), "must lie between");
        assertThat(paid()).isEmpty();
    }

    private static Map<String, Object> application(Map<String, Object> changes) {
        var fields = new HashMap<String, Object>(
                Map.of("appliedOn", today(), "costs", List.of(cost(Map.of())), "aids", List.of()));
        fields.putAll(changes);
        return fields;
    }

    private void refuses(String task, Map<String, Object> fields, String told) {
        var before = trace.of(grant().number()).size();
        assertThatThrownBy(() -> company.doesAs(PROPOSER, task, fields)).hasMessageContaining(told);
        assertThat(trace.of(grant().number())).hasSize(before);
        assertThat(company.openTasks()).contains(task);
    }
}
