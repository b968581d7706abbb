package eu.xport.financing.insurance;

import eu.xport.calendar.PrintedDate;
import eu.xport.company.Euro;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseFile;
import eu.xport.journey.JourneyNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What tasks show of a contract, beside what they show of its case. */
@Component
class ContractLines {

    private final CaseFile file;
    private final InsuranceRules rules;
    private final FigureLines figures;
    private final Texts texts;

    ContractLines(CaseFile file, InsuranceRules rules, FigureLines figures, Texts texts) {
        this.file = file;
        this.rules = rules;
        this.figures = figures;
        this.texts = texts;
    }

    FigureLines figures() {
        return figures;
    }

    Map<String, Object> shown(Contract contract) {
        var shown = new HashMap<>(file.shown(JourneyNumber.of(contract.journey())));
        shown.put("contractLine", contract(contract));
        if (contract.signature() != null) {
            shown.put(
                    "termsLine",
                    terms(contract.signature().terms(), day(contract.signature().signedOn())));
        }
        return shown;
    }

    private String contract(Contract contract) {
        var decision = contract.decision();
        return texts.staff(
                decision == null ? "insurance.line.applied" : "insurance.line.agreed",
                contract.number(),
                contract.zone(),
                texts.staff("insurancePhase." + contract.state()),
                euro(contract.application().budget()),
                contract.application().prospectingYears(),
                decision == null || decision.budget() == null ? "" : euro(decision.budget()),
                decision == null || decision.insurerReference() == null ? "" : decision.insurerReference());
    }

    private String terms(InsuranceTerms terms, String from) {
        return texts.staff(
                "insurance.line.terms",
                texts.staff("insuranceTerms." + terms.code()),
                from,
                terms.prospectingYears(),
                terms.graceYears(),
                terms.instalments(),
                terms.support().percent(),
                terms.advance().percent(),
                terms.premium().percent(),
                terms.minimum().percent(),
                terms.ofTurnover().percent());
    }

    /** What would be paid under each set of terms that a contract of this length may be signed under today. */
    String choices(Contract contract) {
        return sets(contract, contract.decision().budget());
    }

    String expected(Contract contract) {
        return sets(contract, contract.application().budget());
    }

    private String sets(Contract contract, Euro budget) {
        return rules.today().stream()
                .filter(terms ->
                        terms.prospectingYears() == contract.application().prospectingYears())
                .map(terms ->
                        terms(terms, texts.staff("insurance.today")) + "\n" + figures.advance(terms.insure(budget)))
                .collect(Collectors.joining("\n", texts.staff("insurance.simulation") + "\n", ""));
    }

    private String euro(Euro amount) {
        return amount.text(texts.staffLanguage());
    }

    private String day(LocalDate day) {
        return PrintedDate.day(day, texts.staffLanguage());
    }
}
