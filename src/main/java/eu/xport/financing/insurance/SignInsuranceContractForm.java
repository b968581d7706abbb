package eu.xport.financing.insurance;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Submission;
import eu.xport.engine.Texts;
import eu.xport.financing.insurance.Payment.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The contract is signed: from now on it has the terms of that day. */
@Component
class SignInsuranceContractForm extends ContractForm {

    private static final String SIGNED = "signedOn";
    private static final String TERMS = "insuranceTerms";

    private final InsuranceBook book;
    private final InsuranceRules rules;
    private final InsuranceDays days;
    private final Texts texts;

    SignInsuranceContractForm(
            Standings standings,
            ContractLines lines,
            InsuranceBook book,
            InsuranceRules rules,
            InsuranceDays days,
            Texts texts) {
        super("SignInsuranceContract", Set.of(SIGNED, TERMS), standings, lines);
        this.book = book;
        this.rules = rules;
        this.days = days;
        this.texts = texts;
    }

    @Override
    String figures(Standing standing) {
        return lines.choices(standing.contract());
    }

    @Override
    Map<String, Object> proposes(Standing standing) {
        return rules.usual(standing.contract().application().prospectingYears())
                .<Map<String, Object>>map(terms -> Map.of(TERMS, terms.code()))
                .orElseGet(Map::of);
    }

    @Override
    Map<String, Object> takes(Standing standing, Submission submission) {
        var contract = standing.contract();
        var on = days.past(submission.fields(), SIGNED, contract.decision().decidedOn());
        var terms = rules.of(
                        on,
                        submission.fields().need(TERMS),
                        contract.application().prospectingYears())
                .orElseThrow(() -> FormRefused.because(TERMS, "insuranceNoTerms"));
        if (contract.decision().budget().compareTo(terms.smallestBudget()) < 0) {
            throw FormRefused.because(
                    TERMS, "insuranceBudgetTooSmall", terms.smallestBudget().text(texts.readerLanguage()));
        }
        return signed(contract.signed(new Signature(on, terms)), submission.by());
    }

    private Map<String, Object> signed(Contract contract, Optional<String> by) {
        var signature = contract.signature();
        var insured = signature.terms().insure(contract.decision().budget());
        book.keeps(Payment.owed(contract.number(), Kind.ADVANCE, 1, insured.paidAtSignature(), signature.signedOn()));
        book.notes(
                contract,
                by,
                "CONTRACT_SIGNED",
                TermFacts.of(
                        insured,
                        Map.of(
                                "signedOn", signature.signedOn(),
                                "support", insured.support(),
                                "premium", insured.premium(),
                                "paidAtSignature", insured.paidAtSignature())));
        return book.moves(contract, Phase.SIGNED);
    }
}
