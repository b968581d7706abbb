package eu.xport.financing.grant;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;

import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Story;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A company wishes for a grant on Monday 9 March 2026; one funding officer proposes it and another records the vote. */
abstract class GrantStory extends JourneyTest {

    static final String PROPOSER = "funding";
    static final String DECIDER = "funding-2";

    @Autowired
    Grants grants;

    @Autowired
    GrantPayments payments;

    Case company;

    @BeforeEach
    void aCompanyHasFiled() {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(but(aCompanyNewToExport(), "language", "en"));
    }

    void wishes() {
        story.starts(
                PROPOSER, "ExportImpulse", Map.of("journey", company.number(), "grantPurpose", "A stand in Madrid"));
    }

    void isEligible() {
        company.doesAs(PROPOSER, "CheckEligibility", answers(Map.of()));
    }

    static Map<String, Object> answers(Map<String, Object> changes) {
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

    void appliesWith(String amount) {
        prepares(Map.of("costs", List.of(cost(Map.of("costAmount", amount)))));
    }

    void prepares(Map<String, Object> changes) {
        company.doesAs(
                PROPOSER,
                "PrepareApplication",
                with(Map.of("appliedOn", "2026-03-09", "costs", List.of(cost(Map.of())), "aids", List.of()), changes));
    }

    static Map<String, Object> cost(Map<String, Object> changes) {
        return with(
                Map.of(
                        "costKind",
                        "PREPARATION",
                        "costLabel",
                        "Market study",
                        "costAmount",
                        "120000",
                        "costPurpose",
                        "PROJECT"),
                changes);
    }

    /** Each paper is spared: what papers go through is told elsewhere. */
    void papersAreComplete() {
        company.until(company.timers("PaperOverdue").get(0));
        while (company.openTask("ChasePaper").isPresent()) {
            company.does("ChasePaper", "latePaper", "WITHDRAWN", "paperReason", "We have it");
        }
    }

    void proposes(String amount) {
        company.doesAs(
                PROPOSER,
                "ProposeGrant",
                Map.of(
                        "grantProposal", "PROPOSE",
                        "proposedAmount", amount,
                        "proposedRate", "50",
                        "legalBasis", "DE_MINIMIS"));
    }

    void isVoted(String day) {
        company.doesAs(DECIDER, "DecideGrant", vote(day, Map.of()));
    }

    static Map<String, Object> vote(String day, Map<String, Object> changes) {
        return with(Map.of("grantDecision", "APPROVED", "votedOn", day, "decisionReference", "CP-2026-0417"), changes);
    }

    void signs(String day, String ends) {
        company.doesAs(
                PROPOSER, "SignAgreement", Map.of("signedOn", day, "projectStarts", "2026-03-09", "projectEnds", ends));
    }

    void isPaid(String day) {
        company.doesAs(PROPOSER, "RecordGrantPayment", Map.of("paidOn", day));
    }

    static String today() {
        return LocalDate.ofInstant(Story.now(), Story.PARIS).toString();
    }

    Grant grant() {
        return grants.findAll().get(0);
    }

    List<String> paid() {
        return payments.findByExportGrantOrderByPlace(grant().number()).stream()
                .map(payment -> payment.kind() + " " + payment.amount().toPlainString())
                .toList();
    }

    static Map<String, Object> with(Map<String, Object> fields, Map<String, Object> changes) {
        var changed = new HashMap<>(fields);
        changed.putAll(changes);
        return changed;
    }
}
