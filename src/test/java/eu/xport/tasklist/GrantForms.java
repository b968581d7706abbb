package eu.xport.tasklist;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.GrantedCompany.DECIDER;
import static eu.xport.testing.GrantedCompany.PROPOSER;
import static eu.xport.testing.GrantedCompany.today;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.JourneyNumber;
import eu.xport.papers.Files;
import eu.xport.papers.Papers;
import eu.xport.testing.Case;
import eu.xport.testing.GrantedCompany;
import eu.xport.testing.Tasklist;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What two funding officers file and record about a grant. */
abstract class GrantForms extends TasklistStory {

    @Autowired
    private Papers papers;

    @Test
    void aWishBecomesAnAgreement() {
        var company = story.files(aCompanyNewToExport());
        as(PROPOSER)
                .starts(
                        in("Wish for an Export Impulse grant", "Demander une aide Impulsion Export"),
                        "wish-for-grant.form")
                .fills("journey", company.number())
                .fills("grantPurpose", "A stand in Madrid")
                .sends()
                .isDone();
        does(company, PROPOSER, "CheckEligibility", "check-eligibility.form")
                .fills("inNormandy", "YES")
                .fills("registered", "YES")
                .fills("business", "INDUSTRY")
                .fills("sellsToBusinesses", "YES")
                .fills("soundFinances", "YES")
                .fills("dutiesPaid", "YES")
                .sends()
                .isDone();
        does(company, PROPOSER, "PrepareApplication", "prepare-application.form")
                .fillsInRow("costs", 0, "costKind", in("Preparation", "Préparation"))
                .fillsInRow("costs", 0, "costLabel", "Market study")
                .fillsInRow("costs", 0, "costAmount", "120000")
                .sends()
                .isDone();
        new GrantedCompany(story, company).papersAreComplete();
        var proposal = does(company, PROPOSER, "ProposeGrant", "propose-grant.form");
        proposal.fills("grantProposal", "PROPOSE").sends().isDone();
        does(company, DECIDER, "DecideGrant", "decide-grant.form")
                .fills("grantDecision", "APPROVED")
                .fills("votedOn", today())
                .fills("decisionReference", "CP-2026-0417")
                .sends()
                .isDone();
        does(company, PROPOSER, "SignAgreement", "sign-agreement.form")
                .fills("agreementOutcome", "SIGNED")
                .sends()
                .isDone();

        assertThat(state(company)).isEqualTo("SIGNED");
    }

    @Test
    void anOfficerAcceptsThePaperThatCameAndSparesTheCompanyAnother() {
        var company = story.files(aCompanyNewToExport());
        var journey = JourneyNumber.of(company.number());
        var grant = new GrantedCompany(story, company).wishes().isEligible().appliesWith("120000");
        papers.send(journey, papers.of(journey, Locale.FRENCH).get(0).id(), "accounts.pdf", Files.pdf());
        does(company, PROPOSER, "CheckPaper", "check-paper.form")
                .fills("paperVerdict", "ACCEPTED")
                .sends()
                .isDone();
        company.until(company.timers("PaperOverdue").get(0));
        does(company, PROPOSER, "ChasePaper", "chase-paper.form")
                .fills("latePaper", "WITHDRAWN")
                .fills("paperReason", "We have it already")
                .sends()
                .isDone();

        assertThat(papers.of(journey, Locale.FRENCH))
                .extracting(Papers.Asked::state)
                .containsExactlyInAnyOrder("ACCEPTED", "WITHDRAWN", "ASKED", "ASKED");
        grant.latePapersAreSpared();
        assertThat(company.openTasks()).contains("ProposeGrant");
    }

    @Test
    void anAgreementIsPaidReportedAndGivenBack() {
        var company = story.files(aCompanyNewToExport());
        var grant = new GrantedCompany(story, company).isSigned();
        pays(company);
        says(grant, "INVOICES");
        does(company, PROPOSER, "CheckInvoices", "check-invoices.form")
                .fillsInRow("invoices", 0, "invoiceSupplier", "Feria SL")
                .fillsInRow("invoices", 0, "invoiceReference", "F-1")
                .fillsInRow("invoices", 0, "invoiceNet", "50000")
                .fillsInRow("invoices", 0, "invoiceVat", "10000")
                .fillsInRow("invoices", 0, "invoiceTotal", "60000")
                .fillsInRow("invoices", 0, "invoicePaidOn", today())
                .sends()
                .isDone();
        pays(company);
        says(grant, "FINISHED");
        does(company, PROPOSER, "CheckFinalReport", "check-final-report.form")
                .fills("reportOutcome", "ACCEPTED")
                .fills("reportedOn", today())
                .fills("reportedCosts", "40000")
                .sends()
                .isDone();
        does(company, PROPOSER, "RecoverGrant", "recover-grant.form")
                .fills("recoveryOutcome", "PAID")
                .fills("cameBackOn", today())
                .sends()
                .isDone();

        assertThat(state(company)).isEqualTo("SETTLED");
    }

    private void says(GrantedCompany grant, String event) {
        as(PROPOSER)
                .starts(in("Note something about a grant", "Consigner un événement d’une aide"), "grant-note.form")
                .fills("grantNumber", grant.number())
                .fills("grantEvent", event)
                .sends()
                .isDone();
    }

    private void pays(Case company) {
        does(company, PROPOSER, "RecordGrantPayment", "record-grant-payment.form")
                .fills("paidOn", today())
                .sends()
                .isDone();
    }

    private Tasklist does(Case company, String user, String task, String form) {
        return as(user).opens(company.task(task).getId(), form).claims();
    }

    private String state(Case company) {
        return database.queryForObject(
                "select state from export_grant where number = ?", String.class, company.grant());
    }
}
