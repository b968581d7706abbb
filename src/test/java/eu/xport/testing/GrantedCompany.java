package eu.xport.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A company that wishes for a grant, told in steps; one funding officer proposes it and another records the vote. */
public class GrantedCompany {

    public static final String PROPOSER = "funding";
    public static final String DECIDER = "funding-2";

    private final Story story;
    private final Case company;

    public GrantedCompany(Story story, Case company) {
        this.story = story;
        this.company = company;
    }

    public Case company() {
        return company;
    }

    public GrantedCompany wishes() {
        story.starts(
                PROPOSER, "ExportImpulse", Map.of("journey", company.number(), "grantPurpose", "A stand in Madrid"));
        return this;
    }

    public GrantedCompany isEligible() {
        return does("CheckEligibility", answers(Map.of()));
    }

    public static Map<String, Object> answers(Map<String, Object> changes) {
        return with(
                Map.of(
                        "inNormandy", "YES",
                        "registered", "YES",
                        "business", "INDUSTRY",
                        "sellsToBusinesses", "YES",
                        "soundFinances", "YES",
                        "dutiesPaid", "YES"),
                changes);
    }

    public GrantedCompany appliesWith(String amount) {
        return prepares(Map.of("costs", List.of(cost(Map.of("costAmount", amount)))));
    }

    public GrantedCompany prepares(Map<String, Object> changes) {
        return does(
                "PrepareApplication",
                with(Map.of("appliedOn", today(), "costs", List.of(cost(Map.of())), "aids", List.of()), changes));
    }

    public static Map<String, Object> cost(Map<String, Object> changes) {
        return with(
                Map.of(
                        "costKind", "PREPARATION",
                        "costLabel", "Market study",
                        "costAmount", "120000",
                        "costPurpose", "PROJECT"),
                changes);
    }

    /** Each paper is spared: what papers go through is told elsewhere. */
    public GrantedCompany papersAreComplete() {
        company.until(company.timers("PaperOverdue").get(0));
        return latePapersAreSpared();
    }

    public GrantedCompany latePapersAreSpared() {
        while (company.openTask("ChasePaper").isPresent()) {
            does("ChasePaper", Map.of("latePaper", "WITHDRAWN", "paperReason", "We have it"));
        }
        return this;
    }

    public GrantedCompany proposes(String amount) {
        return does("ProposeGrant", proposal(amount));
    }

    public static Map<String, Object> proposal(String amount) {
        return Map.of(
                "grantProposal", "PROPOSE",
                "proposedAmount", amount,
                "proposedRate", "50",
                "legalBasis", "DE_MINIMIS");
    }

    public GrantedCompany isVoted() {
        company.doesAs(DECIDER, "DecideGrant", vote(Map.of()));
        return this;
    }

    public static Map<String, Object> vote(Map<String, Object> changes) {
        return with(
                Map.of("grantDecision", "APPROVED", "votedOn", today(), "decisionReference", "CP-2026-0417"), changes);
    }

    public GrantedCompany signs(String ends) {
        return does("SignAgreement", agreement(ends));
    }

    public static Map<String, Object> agreement(String ends) {
        return Map.of("agreementOutcome", "SIGNED", "signedOn", today(), "projectStarts", today(), "projectEnds", ends);
    }

    public GrantedCompany isPaid() {
        return does("RecordGrantPayment", Map.of("paidOn", today()));
    }

    /** 60,000 euros for a project until the end of 2027, with nothing paid yet. */
    public GrantedCompany isSigned() {
        return isProposed().isVoted().signs("2027-12-31");
    }

    public GrantedCompany isProposed() {
        return wishes().isEligible().appliesWith("120000").papersAreComplete().proposes("60000");
    }

    public GrantedCompany bringsInvoices(String net) {
        return notes("INVOICES").does("CheckInvoices", invoices(net));
    }

    public static Map<String, Object> invoices(String net) {
        return Map.of(
                "invoices",
                List.of(Map.of(
                        "invoiceSupplier",
                        "Feria SL",
                        "invoiceReference",
                        "F-1",
                        "invoiceNet",
                        net,
                        "invoicePaidOn",
                        today())));
    }

    public GrantedCompany reports(String costs) {
        return does("CheckFinalReport", report(costs));
    }

    public static Map<String, Object> report(String costs) {
        return Map.of("reportOutcome", "ACCEPTED", "reportedOn", today(), "reportedCosts", costs);
    }

    public GrantedCompany givesBack(String amount) {
        return does("RecoverGrant", recovery(amount));
    }

    public static Map<String, Object> recovery(String amount) {
        return Map.of("recoveryOutcome", "PAID", "recoveredAmount", amount, "cameBackOn", today());
    }

    /** Over the years of a project, nobody is reminded of a journey that is closed. */
    public GrantedCompany outlivesItsJourney() {
        company.notesAs("manager", "CLOSED", "All that was planned is done");
        return this;
    }

    public GrantedCompany notes(String event) {
        story.starts(PROPOSER, "GrantNote", Map.of("grantNumber", number(), "grantEvent", event));
        return this;
    }

    public GrantedCompany does(String task, Map<String, Object> fields) {
        company.doesAs(PROPOSER, task, fields);
        return this;
    }

    public String number() {
        return company.grant();
    }

    public static String today() {
        return LocalDate.ofInstant(Story.now(), Story.PARIS).toString();
    }

    private static Map<String, Object> with(Map<String, Object> fields, Map<String, Object> changes) {
        var changed = new HashMap<>(fields);
        changed.putAll(changes);
        return changed;
    }
}
