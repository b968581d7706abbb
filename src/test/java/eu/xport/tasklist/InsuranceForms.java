package eu.xport.tasklist;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.InsuredCompany.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.InsuredCompany;
import eu.xport.testing.Tasklist;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a funding officer files and records about the insurance. */
abstract class InsuranceForms extends TasklistStory {

    @Autowired
    private ManagementService jobs;

    @BeforeEach
    void lettersStayInTheHouse() {
        jobs.suspendJobDefinitionByProcessDefinitionKey("SendLetter", true);
    }

    @AfterEach
    void lettersLeaveAgain() {
        jobs.activateJobDefinitionByProcessDefinitionKey("SendLetter", true);
    }

    @Test
    void anApplicationBecomesAContract() {
        var company = story.files(aCompanyNewToExport());
        applies(company);
        new InsuredCompany(story, company).until("2026-04-01");
        does(company, "RecordInsurerDecision", "record-insurer-decision.form")
                .fills("insurerDecision", "ACCEPTED")
                .fills("decidedOn", "2026-03-30")
                .fills("insurerReference", "BPI-77")
                .fills("agreedBudget", "100000")
                .sends()
                .isDone();
        new InsuredCompany(story, company).until(SIGNED.toString());
        does(company, "SignInsuranceContract", "sign-insurance-contract.form")
                .fills("signedOn", SIGNED.toString())
                .fills("insuranceTerms", "SCHEME")
                .sends()
                .isDone();
        does(company, "RecordAdvance", "record-advance.form")
                .fills("advancePaidOn", SIGNED.toString())
                .sends()
                .isDone();

        assertThat(state()).isEqualTo("PROSPECTING");
    }

    @Test
    void aContractIsStatedSettledAndRepaid() {
        var insured = new InsuredCompany(story, story.files(aCompanyNewToExport()));
        var company = insured.company();
        insured.inProspecting("SCHEME", 2, "100000").states(1, "100000", "0").until("2028-04-10");
        does(company, "RecordYearlyStatement", "record-yearly-statement.form")
                .fills("eligibleSpend", "0")
                .fills("zoneTurnover", "5000")
                .fills("handedInOn", "2028-04-10")
                .sends()
                .isDone();
        does(company, "SettleProspecting", "settle-prospecting.form")
                .fills("settlementOutcome", "DELAYED")
                .fills("newSettlementDue", "2028-07-10")
                .fills("settlementReason", "The insurer asks for a paper")
                .sends()
                .isDone();
        does(company, "SettleProspecting", "settle-prospecting.form")
                .fills("settlementOutcome", "PAID")
                .fills("settledOn", "2028-04-10")
                .sends()
                .isDone();
        insured.states(3, null, "0").states(4, null, "0");
        does(company, "ConfirmRepaymentSchedule", "confirm-repayment-schedule.form")
                .fills("confirmedOn", "2030-04-10")
                .sends()
                .isDone();
        insured.until("2030-07-10");
        does(company, "RecordInstalment", "record-instalment.form")
                .fills("instalmentOutcome", "DELAYED")
                .fills("newInstalmentDue", "2030-07-20")
                .fills("instalmentReason", "A customer pays late")
                .sends()
                .isDone();
        insured.until("2030-07-20");
        does(company, "RecordInstalment", "record-instalment.form")
                .fills("instalmentOutcome", "UNPAID")
                .fills("instalmentReason", "Insolvent")
                .sends()
                .isDone();

        assertThat(state()).isEqualTo("PARTLY_UNPAID");
    }

    @Test
    void anApplicationIsTakenBackAndACompanyFailsBeforeItsAdvance() {
        var takenBack = story.files(aCompanyNewToExport());
        applies(takenBack);
        as("funding")
                .starts(
                        in("Take an insurance application back", "Retirer une demande d’assurance"),
                        "withdraw-insurance.form")
                .fills("contractNumber", contract())
                .sends()
                .isDone();
        assertThat(state()).isEqualTo("WITHDRAWN");

        var failing = new InsuredCompany(story, story.files(aCompanyNewToExport()));
        failing.applies().accepted("50000").signed("SCHEME");
        does(failing.company(), "RecordAdvance", "record-advance.form")
                .fills("companyFailed", "true")
                .fills("failureReason", "Insolvent")
                .sends()
                .isDone();

        assertThat(state()).isEqualTo("NEVER_PAID");
    }

    private void applies(Case company) {
        as("funding")
                .starts(in("Apply for the insurance", "Demander l’assurance prospection"), "apply-for-insurance.form")
                .fills("journey", company.number())
                .fills("zone", "Spain")
                .fills("insuredBudget", "100000")
                .fills("prospectingYears", "2")
                .fills("lastTurnover", "2000000")
                .fills("closedYear", "YES")
                .fills("frenchShare", "80")
                .fills("tradingHouse", "NO")
                .sends()
                .isDone();
    }

    private Tasklist does(Case company, String task, String form) {
        return as("funding").opens(company.task(task).getId(), form).claims();
    }

    private String state() {
        return database.queryForObject(
                "select state from insurance_contract order by number desc limit 1", String.class);
    }

    private String contract() {
        return database.queryForObject("select max(number) from insurance_contract", String.class);
    }
}
