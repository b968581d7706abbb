package eu.xport.modelling.change;

import static eu.xport.testing.GrantedCompany.agreement;
import static eu.xport.testing.GrantedCompany.answers;
import static eu.xport.testing.GrantedCompany.cost;
import static eu.xport.testing.GrantedCompany.invoices;
import static eu.xport.testing.GrantedCompany.proposal;
import static eu.xport.testing.GrantedCompany.report;
import static eu.xport.testing.GrantedCompany.vote;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.GrantedCompany;
import eu.xport.testing.InsuredCompany;
import eu.xport.testing.Story;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The places where grants and insurances wait. */
class FinancingWays {

    private final Supplier<Story> story;
    private final Supplier<Case> filed;

    FinancingWays(Supplier<Story> story, Supplier<Case> filed) {
        this.story = story;
        this.filed = filed;
    }

    void into(Map<String, Way> ways) {
        insuranceWays(ways);
        grantWays(ways);
    }

    private void insuranceWays(Map<String, Way> ways) {
        ways.put(
                "InsuranceApplication RecordInsurerDecision",
                new Way(
                        () -> insured().applies().until("2026-04-01").company(),
                        (company, task) -> company.does(task, InsuredCompany.decision("50000"))));
        ways.put(
                "InsuranceApplication SignInsuranceContract",
                new Way(
                        () -> insured()
                                .applies()
                                .accepted("50000")
                                .until("2026-04-10")
                                .company(),
                        (company, task) ->
                                company.does(task, "signedOn", "2026-04-10", "insuranceTerms", "PROGRAMME")));
        ways.put(
                "InsuranceApplication RecordAdvance",
                new Way(
                        () -> insured()
                                .applies()
                                .accepted("50000")
                                .signed("SCHEME")
                                .company(),
                        (company, task) -> company.does(task, "advancePaidOn", "2026-04-10")));
        ways.put("InsuranceProspecting YearOver", new Way(() -> prospecting().company(), Way::timePasses));
        ways.put(
                "InsuranceProspecting ObtainYearlyStatement",
                new Way(() -> prospecting().until("2027-04-10").company(), (company, call) -> {
                    company.does("RecordYearlyStatement", InsuredCompany.statement(1, "1", "1"));
                    assertThat(company.timers("YearOver")).containsExactly(LocalDateTime.parse("2028-04-10T09:00"));
                }));
        ways.put(
                "InsuranceStatement RecordYearlyStatement",
                new Way(
                        () -> prospecting().until("2027-04-10").company(),
                        (company, task) -> company.does(task, InsuredCompany.statement(1, "1", "1"))));
        ways.put(
                "InsuranceProspecting SettleProspecting",
                new Way(
                        () -> prospecting()
                                .states(1, "100000", "0")
                                .states(2, "0", "0")
                                .company(),
                        (company, task) -> company.does(task, "settlementOutcome", "PAID", "settledOn", "2028-04-10")));
        ways.put("InsuranceGrace YearOver", new Way(() -> inGrace().company(), Way::timePasses));
        ways.put(
                "InsuranceGrace ObtainYearlyStatement",
                new Way(() -> inGrace().until("2029-04-10").company(), (company, call) -> {
                    company.does("RecordYearlyStatement", InsuredCompany.statement(3, null, "1"));
                    assertThat(company.timers("YearOver")).containsExactly(LocalDateTime.parse("2030-04-10T09:00"));
                }));
        ways.put(
                "InsuranceGrace ConfirmRepaymentSchedule",
                new Way(
                        () -> inGrace()
                                .states(3, null, "0")
                                .states(4, null, "0")
                                .company(),
                        (company, task) -> company.does(task, "confirmedOn", "2030-04-10")));
        ways.put("InsuranceRepayment InstalmentNear", new Way(() -> repaying().company(), Way::timePasses));
        ways.put(
                "InsuranceRepayment RecordInstalment",
                new Way(
                        () -> repaying().until("2030-07-10").company(),
                        (company, task) ->
                                company.does(task, "instalmentOutcome", "PAID", "instalmentPaidOn", "2030-07-10")));
    }

    private void grantWays(Map<String, Way> ways) {
        grantWay(ways, "CheckEligibility", wisher -> wisher.wishes(), answers(Map.of()));
        grantWay(
                ways,
                "PrepareApplication",
                wisher -> wisher.wishes().isEligible(),
                Map.of("appliedOn", "2026-03-09", "costs", List.of(cost(Map.of())), "aids", List.of()));
        ways.put(
                "ExportImpulse ObtainPapers",
                new Way(
                        () -> wisher().wishes()
                                .isEligible()
                                .appliesWith("120000")
                                .company(),
                        (company, call) -> {
                            new GrantedCompany(story.get(), company).papersAreComplete();
                            assertThat(company.openTasks()).contains("ProposeGrant");
                        }));
        grantWay(
                ways,
                "ProposeGrant",
                wisher -> wisher.wishes().isEligible().appliesWith("120000").papersAreComplete(),
                proposal("60000"));
        ways.put(
                "ExportImpulse DecideGrant",
                new Way(
                        () -> wisher().isProposed().company(),
                        (company, task) -> company.doesAs(GrantedCompany.DECIDER, task, vote(Map.of()))));
        ways.put(
                "ExportImpulse SignAgreement",
                new Way(
                        () -> wisher().isProposed().isVoted().company(),
                        (company, task) -> company.doesAs(GrantedCompany.PROPOSER, task, agreement("2027-12-31"))));
        ways.put(
                "ExportImpulse AgreementStillLate",
                new Way(
                        () -> {
                            var company = wisher().isProposed().isVoted().company();
                            return company.until(company.due("SignAgreement"));
                        },
                        Way::timePasses));
        grantCall(ways, "PayAdvance", GrantedCompany::isSigned);
        ways.put(
                "GrantPayment RecordGrantPayment",
                new Way(() -> wisher().isSigned().company(), this::paysTask));
        ways.put(
                "ExportImpulse AwaitProjectEnd",
                new Way(() -> wisher().isSigned().isPaid().company(), (company, place) -> {
                    new GrantedCompany(story.get(), company).notes("FINISHED");
                    assertThat(company.openTasks()).contains("CheckFinalReport");
                }));
        ways.put(
                "ExportImpulse CheckInvoices",
                new Way(
                        () -> wisher().isSigned().isPaid().notes("INVOICES").company(),
                        (company, task) -> company.doesAs(GrantedCompany.PROPOSER, task, invoices("100000"))));
        grantCall(ways, "PayInterim", wisher -> wisher.isSigned().isPaid().bringsInvoices("100000"));
        ways.put(
                "ExportImpulse CheckFinalReport",
                new Way(
                        () -> wisher().isSigned().isPaid().notes("FINISHED").company(),
                        (company, task) -> company.doesAs(GrantedCompany.PROPOSER, task, report("120000"))));
        grantCall(
                ways,
                "PayBalance",
                wisher -> wisher.isSigned().isPaid().notes("FINISHED").reports("120000"));
        ways.put(
                "ExportImpulse RecoverGrant",
                new Way(
                        () -> wisher().isSigned()
                                .isPaid()
                                .notes("FINISHED")
                                .reports("0")
                                .company(),
                        (company, task) ->
                                company.doesAs(GrantedCompany.PROPOSER, task, GrantedCompany.recovery("18000"))));
        ways.put("ExportImpulse RecoveryDue", new Way(() -> recovering().company(), Way::timePasses));
        ways.put(
                "ExportImpulse RecoveryStillDue",
                new Way(
                        () -> {
                            var company = recovering().company();
                            return company.until(company.timers("RecoveryDue").get(0));
                        },
                        Way::timePasses));
    }

    private void grantWay(
            Map<String, Way> ways, String task, UnaryOperator<GrantedCompany> coming, Map<String, Object> fields) {
        ways.put(
                "ExportImpulse " + task,
                new Way(
                        () -> coming.apply(wisher()).company(),
                        (company, renamed) -> company.doesAs(GrantedCompany.PROPOSER, renamed, fields)));
    }

    private void grantCall(Map<String, Way> ways, String call, UnaryOperator<GrantedCompany> coming) {
        ways.put(
                "ExportImpulse " + call,
                new Way(
                        () -> coming.apply(wisher()).company(),
                        (company, renamed) -> paysTask(company, "RecordGrantPayment")));
    }

    private void paysTask(Case company, String task) {
        company.doesAs(GrantedCompany.PROPOSER, task, Map.of("paidOn", GrantedCompany.today()));
    }

    private GrantedCompany wisher() {
        return new GrantedCompany(story.get(), filed.get());
    }

    private GrantedCompany recovering() {
        return wisher().isSigned().isPaid().notes("FINISHED").reports("0");
    }

    private InsuredCompany insured() {
        return new InsuredCompany(story.get(), filed.get());
    }

    private InsuredCompany prospecting() {
        return insured().inProspecting("SCHEME", 2, "100000");
    }

    private InsuredCompany inGrace() {
        return prospecting().states(1, "100000", "0").states(2, "0", "0").settled(2);
    }

    private InsuredCompany repaying() {
        return insured().inRepayment("SCHEME", 2, "100000", "100000", "0");
    }
}
