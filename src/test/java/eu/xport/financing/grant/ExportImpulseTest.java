package eu.xport.financing.grant;

import static eu.xport.testing.GrantedCompany.DECIDER;
import static eu.xport.testing.GrantedCompany.PROPOSER;
import static eu.xport.testing.GrantedCompany.answers;
import static eu.xport.testing.GrantedCompany.cost;
import static eu.xport.testing.GrantedCompany.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.financing.Entry;
import eu.xport.financing.Trace;
import eu.xport.financing.grant.GrantView.Line;
import eu.xport.testing.Analyst;
import eu.xport.testing.GrantedCompany;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A grant from the wish to the balance, and each way in which it ends earlier. */
class ExportImpulseTest extends GrantStory {

    @Autowired
    private Trace trace;

    @Autowired
    private GrantViews views;

    @Autowired
    private GrantSection section;

    @Autowired
    private Analyst analyst;

    @AfterEach
    void theFormerTermsReturn() {
        analyst.takesItBack();
    }

    @Test
    void aGrantIsWishedForVotedPaidAndSettled() {
        wisher.isSigned();
        assertThat(company.openTasks()).contains("RecordGrantPayment");

        wisher.isPaid();
        assertThat(paid()).containsExactly("ADVANCE 18000.00");
        wisher.bringsInvoices("100000");
        wisher.isPaid();
        assertThat(paid()).containsExactly("ADVANCE 18000.00", "INTERIM 30000.00");

        wisher.outlivesItsJourney();
        company.until(LocalDateTime.parse("2027-12-31T18:00"));
        assertThat(company.due("CheckFinalReport")).isEqualTo(LocalDateTime.parse("2028-06-30T18:00"));
        wisher.reports("120000");
        wisher.isPaid();

        assertThat(paid()).containsExactly("ADVANCE 18000.00", "INTERIM 30000.00", "BALANCE 12000.00");
        assertThat(grant().state()).isEqualTo(GrantState.SETTLED);
        assertThat(company.process("ExportImpulse")).isNull();
        assertThat(trace.of(grant().number()))
                .extracting(Entry::event)
                .containsExactly(
                        "GRANT_WISHED",
                        "GRANT_ELIGIBLE",
                        "GRANT_APPLIED",
                        "GRANT_PROPOSED",
                        "GRANT_VOTED",
                        "AGREEMENT_SIGNED",
                        "PAID_ADVANCE",
                        "GRANT_INVOICES",
                        "INVOICES_CHECKED",
                        "PAID_INTERIM",
                        "REPORT_CHECKED",
                        "PAID_BALANCE",
                        "GRANT_SETTLED");
    }

    @Test
    void aCompanyOfTheRegionIsTakenToBeThereUntilTheOfficerSaysOtherwise() {
        wisher.wishes();

        assertThat(company.shown("CheckEligibility", "inNormandy")).isEqualTo("YES");
        assertThat(company.shown("CheckEligibility", "soundFinances")).isEqualTo("null");
    }

    @Test
    void aCompanyThatDoesNotFitIsToldWhy() {
        wisher.wishes();
        company.doesAs(PROPOSER, "CheckEligibility", answers(Map.of("inNormandy", "NO", "business", "TRANSPORT")));

        assertThat(grant().state()).isEqualTo(GrantState.NOT_ELIGIBLE);
        assertThat(grant().told().orElseThrow().lines()).hasSize(2);
        assertThat(company.letters()).contains("GRANT_NEWS COMPANY");
        assertThat(company.process("ExportImpulse")).isNull();
    }

    @Test
    void whoeverProposedDoesNotDecide() {
        wisher.isProposed();

        assertThatThrownBy(() -> company.doesAs(PROPOSER, "DecideGrant", vote(Map.of())))
                .hasMessageContaining("proposed");
        assertThat(grant().vote()).isEmpty();

        company.doesAs(DECIDER, "DecideGrant", vote(Map.of()));
        assertThat(grant().voted().amount()).isEqualByComparingTo("60000");
    }

    @Test
    void theCommitteeCutsWithAReason() {
        wisher.isProposed();
        company.doesAs(
                DECIDER,
                "DecideGrant",
                vote(Map.of("grantDecision", "CUT", "votedAmount", "45000", "decisionReason", "Small budget")));

        assertThat(grant().voted().amount()).isEqualByComparingTo("45000");
        assertThat(grant().told()).contains("Small budget");
        wisher.signs("2027-12-31");
        assertThat(views.of(grant(), Locale.ENGLISH).lines()).contains(new Line("Cut, because", "Small budget"));
        assertThat(section.of(grant().journey(), Locale.ENGLISH).toString()).contains("Cut, because: Small budget");
    }

    @Test
    void invoicesAreSaidToBeThereOnceUntilTheyAreCheckedAndPaidFor() {
        wisher.isSigned().isPaid();
        wisher.notes("INVOICES");
        assertThatThrownBy(() -> wisher.notes("INVOICES")).hasMessageContaining("not checked or not paid");

        wisher.does("CheckInvoices", GrantedCompany.invoices("100000"));
        assertThatThrownBy(() -> wisher.notes("INVOICES")).hasMessageContaining("not checked or not paid");
        wisher.isPaid().notes("INVOICES");

        assertThat(paid()).containsExactly("ADVANCE 18000.00", "INTERIM 30000.00");
    }

    @Test
    void anInvoiceCountsOnceForAllGrantsOfTheCompany() {
        wisher.isSigned().isPaid().bringsInvoices("50000");
        wisher.isPaid().notes("FINISHED").reports("120000").isPaid();
        wisher.wishes().isEligible().appliesWith("10000").papersAreComplete();
        wisher.proposes("5000").isVoted().signs("2027-12-31").isPaid();

        assertThatThrownBy(() -> wisher.bringsInvoices("2000")).hasMessageContaining("an invoice counts once");
    }

    @Test
    void aFinishedProjectTakesNoMoreInvoices() {
        wisher.isSigned().isPaid().notes("INVOICES").notes("FINISHED");

        assertThatThrownBy(() -> wisher.notes("INVOICES")).hasMessageContaining("the project is finished");
    }

    @Test
    void aGrantKeepsTheTermsUnderWhichItWasVoted() throws IOException {
        wisher.isSigned();
        var terms = Files.readString(Path.of("processes/grant-terms.dmn"));
        analyst.sends(Map.of("grant-terms.dmn", terms.replace("<text>3000</text>", "<text>1000</text>")));

        wisher.isPaid();

        assertThat(paid()).containsExactly("ADVANCE 18000.00");
    }

    @Test
    void theCommitteeRefusesWithAReason() {
        wisher.isProposed();
        company.doesAs(
                DECIDER, "DecideGrant", vote(Map.of("grantDecision", "REFUSED", "decisionReason", "Not this year")));

        assertThat(grant().state()).isEqualTo(GrantState.REFUSED);
        assertThat(company.process("ExportImpulse")).isNull();
    }

    @Test
    void aProposalMayBeSentBackAndKeepsItsPapers() {
        wisher.wishes();
        wisher.isEligible();
        wisher.appliesWith("120000");
        wisher.papersAreComplete();
        company.doesAs(PROPOSER, "ProposeGrant", Map.of("grantProposal", "REVISE"));

        wisher.appliesWith("100000");

        assertThat(company.openTasks()).contains("ProposeGrant");
    }

    @Test
    void theCompanyWithdrawsWhileItsPapersAreAskedFor() {
        wisher.wishes();
        wisher.isEligible();
        wisher.appliesWith("120000");
        wisher.notes("WITHDRAWN");

        assertThat(grant().state()).isEqualTo(GrantState.WITHDRAWN);
        assertThat(company.process("ExportImpulse")).isNull();
        assertThat(company.process("PaperRequest")).isNull();
        assertThatThrownBy(() -> wisher.notes("WITHDRAWN")).hasMessageContaining("decided");
    }

    @Test
    void theCompanyWithdrawsUpToTheVote() {
        wisher.isProposed().notes("WITHDRAWN");

        assertThat(grant().state()).isEqualTo(GrantState.WITHDRAWN);
        assertThat(company.openTasks()).doesNotContain("DecideGrant");
        assertThat(company.process("ExportImpulse")).isNull();
    }

    @Test
    void eachLineOfCostsShowsWhetherItCountsOrWhyNot() {
        wisher.wishes().isEligible();
        wisher.prepares(Map.of(
                "costs",
                List.of(
                        cost(Map.of("costAmount", "40000")),
                        cost(Map.of("costLabel", "Old market", "costCountry", "BE", "knownCountry", true)),
                        cost(Map.of("costLabel", "Bought early", "costPaidOn", "2026-03-08")),
                        cost(Map.of("costLabel", "Crowd", "costKind", "TRAVEL", "travellers", 3)),
                        cost(Map.of("costLabel", "Agents", "costPurpose", "NETWORK")))));
        wisher.papersAreComplete();

        assertThat(company.shown("ProposeGrant", "costsLine").lines())
                .anyMatch(line -> line.contains("Market study") && line.endsWith("eligible"))
                .anyMatch(line -> line.contains("Old market") && line.contains("significant turnover"))
                .anyMatch(line -> line.contains("Bought early") && line.contains("before the application"))
                .anyMatch(line -> line.contains("Crowd") && line.contains("at most two people"))
                .anyMatch(line -> line.contains("Agents") && line.contains("distribution network"));
        assertThat(company.shown("ProposeGrant", "limitsLine")).contains("40,000.00");
        assertThatThrownBy(() -> wisher.proposes("20000.01")).hasMessageContaining("20,000.00");
    }

    @Test
    void thePapersOfAGrantAreTakenBackByThoseWhoDecideOnFunds() {
        wisher.wishes().isEligible().appliesWith("120000");
        var taken = Map.<String, Object>of(
                "journey", company.number(), "paperKind", "ACCOUNTS", "paperReason", "We have them");

        assertThatThrownBy(() -> story.starts("expert-cci", "WithdrawPapers", taken))
                .hasMessageContaining("only a funding officer or a manager");
        story.starts(PROPOSER, "WithdrawPapers", taken);

        wisher.papersAreComplete().proposes("60000");
        assertThat(trace.of(grant().number()))
                .filteredOn(entry -> entry.event().equals("GRANT_PROPOSED"))
                .singleElement()
                .extracting(Entry::facts)
                .asString()
                .contains("\"ACCOUNTS\":\"WITHDRAWN\"");
    }

    @Test
    void whatWasPaidTooMuchComesBack() {
        wisher.isSigned();
        wisher.isPaid();
        wisher.notes("FINISHED");
        wisher.reports("20000");
        company.until(company.due("RecoverGrant"));
        assertThat(company.letters()).contains("GRANT_REMINDER COMPANY", "GRANT_OVERDUE MANAGERS");

        wisher.givesBack("8000");

        assertThat(paid()).containsExactly("ADVANCE 18000.00", "RECOVERY -8000.00");
        assertThat(grant().state()).isEqualTo(GrantState.SETTLED);
    }

    @Test
    void aReportThatNeverComesBringsAllBack() {
        wisher.isSigned().isPaid().outlivesItsJourney();
        company.until(LocalDateTime.parse("2028-06-29T10:00"));
        var missing = Map.<String, Object>of("reportOutcome", "MISSING", "reportReason", "The company is silent");
        assertThatThrownBy(() -> company.doesAs(PROPOSER, "CheckFinalReport", missing))
                .hasMessageContaining("30 Jun 2028");

        company.until(LocalDateTime.parse("2028-07-03T10:00"));
        assertThat(company.letters()).contains("GRANT_OVERDUE MANAGERS");
        company.doesAs(PROPOSER, "CheckFinalReport", missing);

        assertThat(company.openTasks()).contains("RecoverGrant");
    }

    @Test
    void aGrantOutlivesItsJourney() {
        wisher.wishes();
        wisher.isEligible();
        wisher.appliesWith("120000");
        company.notesAs("manager", "CLOSED", "The company has moved");

        assertThat(company.isOver()).isTrue();
        wisher.papersAreComplete();
        wisher.proposes("60000");
        wisher.isVoted();
        assertThat(grant().state()).isEqualTo(GrantState.VOTED);
    }

    @Test
    void noCaseHasTwoGrantsThatNobodyHasDecidedOn() {
        wisher.wishes();

        assertThatThrownBy(wisher::wishes).hasMessageContaining("nobody has decided");
        assertThat(grants.count()).isOne();
    }
}
