package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Groups;
import eu.xport.engine.People;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The committee's vote, recorded by another funding officer than the one who proposed; ceilings are held on its day. */
@Component
class DecideGrantForm extends GrantForm {

    private static final String DECISION = "grantDecision";
    private static final String DAY = "votedOn";
    private static final String AMOUNT = "votedAmount";
    private static final String REFERENCE = "decisionReference";
    private static final String REASON = "decisionReason";
    private static final String OUTCOME = "grantOutcome";

    private final Assessment assessment;
    private final GrantLines lines;
    private final People people;

    DecideGrantForm(GrantDesk desk, Assessment assessment, GrantLines lines, People people) {
        super("DecideGrant", Set.of(DECISION, DAY, AMOUNT, REFERENCE, REASON), desk);
        this.assessment = assessment;
        this.lines = lines;
        this.people = people;
    }

    @Override
    Map<String, Object> shows(Grant grant, Step step) {
        var proposal = grant.proposal().orElseThrow();
        return Map.of(
                "proposalLine", lines.proposal(proposal),
                "costsLine", lines.costs(grant, assessment.checked(grant)),
                "meterLine", lines.meter(assessment.meter(grant, desk.today())));
    }

    @Override
    Map<String, Object> takes(Grant grant, Submission submission) {
        var decision = submission.fields().need(DECISION);
        if ("SENT_BACK".equals(decision)) {
            desk.note(grant, submission, "GRANT_SENT_BACK", Map.of());
            return Map.of(OUTCOME, decision);
        }
        var proposal = grant.proposal().orElseThrow();
        needAnotherOfficer(submission, proposal);
        var day = day(submission, DAY, proposal.on());
        var reference = submission.fields().need(REFERENCE);
        return switch (decision) {
            case "REFUSED" -> refuse(grant, day, reference, submission);
            case "CUT" -> grant(grant, cut(submission, proposal), day, reference, reason(submission), submission);
            default -> grant(grant, proposal.euro(), day, reference, null, submission);
        };
    }

    private void needAnotherOfficer(Submission submission, Proposal proposal) {
        if (submission.by().isEmpty() || submission.by().get().equals(proposal.by())) {
            throw FormRefused.because(DECISION, "proposedYourself");
        }
        if (!people.groupsOf(submission.by().get()).contains(Groups.FUNDING_OFFICERS)) {
            throw FormRefused.because(DECISION, "officersOnly");
        }
    }

    private Map<String, Object> refuse(Grant grant, LocalDate day, String reference, Submission submission) {
        var reason = reason(submission);
        grant.isRefused(reason, desk.now());
        desk.save(grant, submission, "GRANT_REFUSED", Map.of(DAY, day, REFERENCE, reference, REASON, reason));
        return Map.of(OUTCOME, "REFUSED");
    }

    private Map<String, Object> grant(
            Grant grant, Euro amount, LocalDate day, String reference, String reason, Submission submission) {
        var proposal = grant.proposal().orElseThrow();
        var meter = assessment.heldMeter(grant, day);
        var most = meter.limits(new Euro(proposal.costs()), proposal.share(), proposal.basis())
                .grant();
        if (amount.isNothing()) {
            throw FormRefused.because(DECISION, "nothingToGrant");
        }
        if (amount.compareTo(most) > 0) {
            throw FormRefused.because(reason == null ? DECISION : AMOUNT, "ceilingPassed", most.amount());
        }
        grant.isVoted(Vote.under(meter.terms(), amount, day, by(submission), reference), reason, desk.now());
        var facts = new HashMap<>(
                Assessment.facts(amount, proposal.share(), proposal.basis(), new Euro(proposal.costs()), meter));
        facts.put(DAY, day);
        facts.put(REFERENCE, reference);
        facts.put(REASON, reason);
        desk.save(grant, submission, "GRANT_VOTED", facts);
        return Map.of(OUTCOME, "GRANTED");
    }

    private static Euro cut(Submission submission, Proposal proposal) {
        return Assessment.within(AMOUNT, submission, proposal.euro());
    }

    private static String reason(Submission submission) {
        return submission.fields().need(REASON);
    }
}
