package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Submission;
import eu.xport.engine.Texts;
import eu.xport.financing.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What may be granted for an application, by the same rules and terms as in the simulation. */
@Component
class Assessment {

    private final CostRules rules;
    private final Ceilings ceilings;
    private final Texts texts;

    Assessment(CostRules rules, Ceilings ceilings, Texts texts) {
        this.rules = rules;
        this.ceilings = ceilings;
        this.texts = texts;
    }

    /** Each cost with the reasons why it does not count, in the language of the staff. */
    List<CheckedLine> checked(Grant grant) {
        return grant.appliedOn()
                .map(day -> grant.costs().stream()
                        .map(cost -> rules.check(cost.line(day), texts.staffLanguage()))
                        .toList())
                .orElse(List.of());
    }

    Euro eligible(Grant grant) {
        return CheckedLine.eligible(checked(grant));
    }

    /** To be looked at. */
    Meter meter(Grant grant, LocalDate day) {
        return ceilings.on(day, grant);
    }

    /** To decide by: nobody else decides for the undertaking meanwhile. */
    Meter heldMeter(Grant grant, LocalDate day) {
        return ceilings.heldOn(day, grant);
    }

    /** @throws FormRefused when the amount is none, or more than may be granted */
    static Euro within(String field, Submission submission, Euro most) {
        var amount = upTo(field, submission, most);
        if (amount.isNothing()) {
            throw FormRefused.because(field, "grantAtMost", most.amount());
        }
        return amount;
    }

    /**
     * Nothing is an amount only where nothing more may be granted: the committee refuses it then.
     *
     * @throws FormRefused when the amount is none, or more than may be granted
     */
    static Euro upTo(String field, Submission submission, Euro most) {
        var amount = new Euro(submission.fields().needAmount(field));
        if (amount.isNegative() || amount.isNothing() && !most.isNothing() || amount.compareTo(most) > 0) {
            throw FormRefused.because(field, most.isNothing() ? "grantNothing" : "grantAtMost", most.amount());
        }
        return amount;
    }

    /** All that made an amount, so that it can be computed again in ten years. */
    static Map<String, Object> facts(Euro amount, Share rate, LegalBasis basis, Euro eligible, Meter meter) {
        return Map.of(
                "amount",
                amount,
                "rate",
                rate,
                "legalBasis",
                basis,
                "eligibleCosts",
                eligible,
                "votedBefore",
                meter.voted(),
                "deMinimisUsed",
                meter.used(),
                "counted",
                meter.counting().toList(),
                "terms",
                meter.terms());
    }
}
