package eu.xport.financing.grant;

import static eu.xport.testing.GrantedCompany.PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.GrantedCompany;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever about a grant waits too long is told to whoever can act, and whatever is square ends without a payment. */
class LateGrantTest extends GrantStory {

    @Autowired
    private JdbcTemplate database;

    @Test
    void theManagersHearOfAGrantThatNobodyDecides() {
        wisher.isProposed();
        assertThat(company.letters()).doesNotContain("GRANT_OVERDUE MANAGERS");

        company.until(company.timers("DecisionLate").get(0));

        assertThat(company.letters()).contains("GRANT_OVERDUE MANAGERS");
        assertThat(company.openTasks()).contains("DecideGrant");
    }

    @Test
    void theManagersHearOfAnAgreementThatNobodySigns() {
        wisher.isProposed().isVoted();

        company.until(company.due("SignAgreement"));
        assertThat(company.letters()).containsOnlyOnce("GRANT_OVERDUE MANAGERS");
        company.until(company.timers("AgreementStillLate").get(0));
        company.until(company.timers("AgreementStillLate").get(0));

        assertThat(company.letters().stream().filter("GRANT_OVERDUE MANAGERS"::equals))
                .hasSize(3);
        wisher.signs("2027-12-31");
        assertThat(company.timers("AgreementStillLate")).isEmpty();
    }

    @Test
    void theManagersHearOfAPaymentThatIsLate() {
        wisher.isSigned();

        company.until(company.due("RecordGrantPayment"));

        assertThat(company.letters()).contains("GRANT_OVERDUE MANAGERS");
        wisher.isPaid();
        assertThat(paid()).containsExactly("ADVANCE 18000.00");
    }

    @Test
    void aLetterTellsOfItsOwnGrantWhateverElseTheCompanyWishesFor() {
        var first = wisher.isSigned().number();
        wisher.wishes();
        assertThat(wisher.number()).isNotEqualTo(first);

        company.until(company.due("RecordGrantPayment"));

        assertThat(database.queryForObject(
                        "select facts from letter where kind = 'GRANT_OVERDUE' order by id desc limit 1", String.class))
                .contains(first, "60,000.00")
                .doesNotContain(wisher.number());
    }

    @Test
    void theManagersHearOfInvoicesThatHoldTheEndOfTheProject() {
        wisher.isSigned().isPaid().notes("INVOICES").notes("FINISHED");
        assertThat(company.openTasks()).contains("CheckInvoices").doesNotContain("CheckFinalReport");

        company.until(company.due("CheckInvoices"));
        assertThat(company.letters()).containsOnlyOnce("GRANT_OVERDUE MANAGERS");

        wisher.does("CheckInvoices", GrantedCompany.invoices("30000"));
        assertThat(company.openTasks()).contains("CheckFinalReport");
    }

    @Test
    void invoicesThatTheAdvanceCoversStillBringNothing() {
        wisher.isSigned().isPaid().bringsInvoices("30000");

        assertThat(company.openTasks()).doesNotContain("RecordGrantPayment");
        assertThat(paid()).hasSize(1);
    }

    @Test
    void aProjectThatCostWhatWasPaidForIsSquare() {
        wisher.isSigned().isPaid().notes("FINISHED").reports("36000");

        assertThat(grant().state()).isEqualTo(GrantState.SETTLED);
        assertThat(paid()).containsExactly("ADVANCE 18000.00");
    }

    @Test
    void theCompanyIsRemindedOfTheEndOfItsProjectAndOfItsReport() {
        wisher.isSigned().isPaid().outlivesItsJourney();

        company.until(company.timers("ProjectEndsSoon").get(0));
        assertThat(company.letters()).containsOnlyOnce("GRANT_REMINDER COMPANY");
        company.until(company.timers("ProjectOver").get(0));
        company.until(company.timers("ReportDueSoon").get(0));

        assertThat(company.letters().stream().filter("GRANT_REMINDER COMPANY"::equals))
                .hasSize(2);
    }

    @Test
    void theManagersHearOfAProjectThatNobodyCallsFinishedByItsEnd() {
        wisher.isSigned().isPaid().outlivesItsJourney();

        company.until(company.timers("ProjectOver").get(0));

        assertThat(company.letters()).containsOnlyOnce("GRANT_OVERDUE MANAGERS");
        assertThat(company.openTasks()).contains("CheckFinalReport");
    }

    @Test
    void nobodyHearsOfAProjectThatIsFinishedBeforeItsEnd() {
        wisher.isSigned().isPaid().outlivesItsJourney().notes("FINISHED");

        company.until(LocalDate.parse("2026-09-01").atTime(9, 0));

        assertThat(company.timers("ProjectOver")).isEmpty();
        assertThat(company.letters()).doesNotContain("GRANT_OVERDUE MANAGERS");
    }

    @Test
    void aProposalSentBackAsksForNoPaperTwice() {
        wisher.wishes().isEligible().appliesWith("120000").papersAreComplete();
        company.doesAs(PROPOSER, "ProposeGrant", Map.of("grantProposal", "REVISE"));
        wisher.appliesWith("100000");

        assertThat(company.process("PaperRequest")).isNull();
        wisher.does("ProposeGrant", GrantedCompany.proposal("50000"));
        assertThat(company.openTasks()).contains("DecideGrant");
    }
}
