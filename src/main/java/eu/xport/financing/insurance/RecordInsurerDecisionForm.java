package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.engine.Fields;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Submission;
import eu.xport.engine.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The State's insurer has decided about an application. */
@Component
class RecordInsurerDecisionForm extends ContractForm {

    private static final String DECISION = "insurerDecision";
    private static final String DECIDED = "decidedOn";
    private static final String BUDGET = "agreedBudget";
    private static final String REFERENCE = "insurerReference";
    private static final String REASON = "insurerReason";

    private final InsuranceBook book;
    private final InsuranceRules rules;
    private final InsuranceDays days;
    private final Texts texts;

    RecordInsurerDecisionForm(
            Standings standings,
            ContractLines lines,
            InsuranceBook book,
            InsuranceRules rules,
            InsuranceDays days,
            Texts texts) {
        super("RecordInsurerDecision", Set.of(DECISION, DECIDED, BUDGET, REFERENCE, REASON), standings, lines);
        this.book = book;
        this.rules = rules;
        this.days = days;
        this.texts = texts;
    }

    @Override
    String figures(Standing standing) {
        return lines.expected(standing.contract());
    }

    @Override
    Map<String, Object> takes(Standing standing, Submission submission) {
        var fields = submission.fields();
        var contract = standing.contract();
        var on = days.past(fields, DECIDED, contract.application().appliedOn());
        return "ACCEPTED".equals(fields.need(DECISION))
                ? accepted(
                        contract.decided(new InsurerDecision(
                                on,
                                fields.need(REFERENCE),
                                budget(fields, contract.application()),
                                fields.text(REASON).orElse(null))),
                        submission.by())
                : refused(
                        contract.decided(new InsurerDecision(
                                on, fields.text(REFERENCE).orElse(null), null, fields.need(REASON))),
                        submission.by());
    }

    private Euro budget(Fields fields, Application application) {
        var budget = Amounts.need(fields, BUDGET);
        var smallest = rules.smallestBudget(application.prospectingYears()).orElse(Euro.NOTHING);
        if (budget.compareTo(smallest) < 0 || budget.compareTo(application.budget()) > 0) {
            var language = texts.readerLanguage();
            throw FormRefused.because(
                    BUDGET,
                    "insuranceBudget",
                    smallest.text(language),
                    application.budget().text(language));
        }
        return budget;
    }

    private Map<String, Object> accepted(Contract contract, Optional<String> by) {
        var decision = contract.decision();
        book.notes(
                contract,
                by,
                "INSURER_ACCEPTED",
                Map.of(
                        "decidedOn", decision.decidedOn(),
                        "insurerReference", decision.insurerReference(),
                        "appliedBudget", contract.application().budget(),
                        "agreedBudget", decision.budget()));
        return book.moves(contract, Phase.ACCEPTED);
    }

    private Map<String, Object> refused(Contract contract, Optional<String> by) {
        book.notes(contract, by, "INSURER_REFUSED", Map.of("decision", contract.decision()));
        return book.moves(contract, Phase.DECLINED);
    }
}
