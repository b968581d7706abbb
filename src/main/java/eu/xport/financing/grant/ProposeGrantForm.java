package eu.xport.financing.grant;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.financing.Share;
import eu.xport.papers.ProcessPapers;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A funding officer proposes an amount to the committee, within what is computed, or looks at the application once more. */
@Component
class ProposeGrantForm extends GrantForm {

    private static final String PROPOSAL = "grantProposal";
    private static final String AMOUNT = "proposedAmount";
    private static final String RATE = "proposedRate";
    private static final String BASIS = "legalBasis";

    private final Assessment assessment;
    private final ProcessPapers papers;
    private final GrantLines lines;

    ProposeGrantForm(GrantDesk desk, Assessment assessment, ProcessPapers papers, GrantLines lines) {
        super("ProposeGrant", Set.of(PROPOSAL, AMOUNT, RATE, BASIS), desk);
        this.assessment = assessment;
        this.papers = papers;
        this.lines = lines;
    }

    @Override
    Map<String, Object> shows(Grant grant, Step step) {
        var meter = assessment.meter(grant, desk.today());
        var checked = assessment.checked(grant);
        var eligible = CheckedLine.eligible(checked);
        var limits = meter.limits(eligible, meter.terms().rate(), LegalBasis.DE_MINIMIS);
        return Map.of(
                "costsLine",
                lines.costs(grant, checked),
                "limitsLine",
                lines.limits(limits, eligible, meter.terms().rate()),
                "meterLine",
                lines.meter(meter),
                AMOUNT,
                limits.grant().amount().toPlainString(),
                RATE,
                meter.terms().rate().percent().toPlainString(),
                BASIS,
                LegalBasis.DE_MINIMIS.name());
    }

    @Override
    Map<String, Object> takes(Grant grant, Submission submission) {
        var decision = submission.fields().need(PROPOSAL);
        if ("REVISE".equals(decision)) {
            desk.note(grant, submission, "GRANT_SENT_BACK", Map.of());
            return Map.of(PROPOSAL, decision);
        }
        var meter = assessment.heldMeter(grant, desk.today());
        var rate = rate(submission, meter.terms().rate());
        var basis = LegalBasis.valueOf(submission.fields().need(BASIS));
        var checked = assessment.checked(grant);
        var eligible = CheckedLine.eligible(checked);
        var limits = meter.limits(eligible, rate, basis);
        var amount = Assessment.upTo(AMOUNT, submission, limits.grant());
        grant.isProposed(
                new Proposal(
                        amount.amount(), rate.basisPoints(), basis, eligible.amount(), by(submission), desk.today()),
                desk.now());
        var facts = new HashMap<>(Assessment.facts(amount, rate, basis, eligible, meter));
        facts.put("lines", checked);
        facts.put("papers", papers.results(grant.journey(), GrantPapers.purpose(grant)));
        desk.save(grant, submission, "GRANT_PROPOSED", facts);
        return Map.of(PROPOSAL, decision);
    }

    private static Share rate(Submission submission, Share most) {
        var percent = submission.fields().needAmount(RATE);
        if (percent.signum() <= 0 || percent.compareTo(most.percent()) > 0) {
            throw FormRefused.because(RATE, "atMostPercent", most.percent().toPlainString());
        }
        return new Share(percent.multiply(BigDecimal.valueOf(Share.ONE_PERCENT)).intValueExact());
    }
}
