package eu.xport.financing.insurance;

import eu.xport.calendar.PrintedDate;
import eu.xport.company.Euro;
import eu.xport.engine.Texts;
import eu.xport.financing.insurance.Payment.Kind;
import eu.xport.journey.CaseFile;
import eu.xport.journey.JourneyNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What tasks show of a contract, beside what they show of its case: each amount with what it is made of. */
@Component
class ContractLines {

    private final CaseFile file;
    private final InsuranceRules rules;
    private final Texts texts;

    ContractLines(CaseFile file, InsuranceRules rules, Texts texts) {
        this.file = file;
        this.rules = rules;
        this.texts = texts;
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
                .map(terms -> terms(terms, texts.staff("insurance.today")) + "\n" + advance(terms.insure(budget)))
                .collect(Collectors.joining("\n", texts.staff("insurance.simulation") + "\n", ""));
    }

    String advance(Insured insured) {
        return texts.staff(
                "insurance.figure.advance",
                euro(insured.paidAtSignature()),
                insured.terms().advance().percent(),
                euro(insured.support()),
                insured.terms().support().percent(),
                euro(insured.budget()),
                euro(insured.premium()),
                insured.terms().premium().percent());
    }

    String statements(Standing standing) {
        return standing.statements().stream()
                .map(statement -> statement.isAwaited()
                        ? texts.staff("insurance.figure.awaited", statement.statementYear(), day(statement.dueOn()))
                        : texts.staff(
                                "insurance.figure.stated",
                                statement.statementYear(),
                                euro(statement.spent()),
                                euro(statement.turnover())))
                .collect(Collectors.joining("\n"));
    }

    String settlement(Standing standing) {
        var insured = standing.insured();
        var spent = standing.spent();
        var balance = insured.balance(spent);
        return texts.staff(
                        "insurance.figure.earned",
                        euro(insured.earned(spent)),
                        insured.terms().support().percent(),
                        euro(spent),
                        euro(insured.budget()))
                + "\n"
                + texts.staff(
                        balance.isNegative() ? "insurance.figure.givenBack" : "insurance.figure.balance",
                        euro(balance.isNegative() ? insured.givenBack(spent) : balance),
                        euro(insured.earned(spent)),
                        euro(insured.paidAtSignature().plus(insured.premium())))
                + standing.openBalance()
                        .map(owed -> "\n" + texts.staff("insurance.figure.due", day(owed.dueOn())))
                        .orElse("");
    }

    String schedule(Standing standing) {
        var parts = standing.parts();
        var signature = standing.contract().signature();
        return repayment(standing) + "\n" + texts.staff("insurance.simulation") + "\n"
                + (parts.isEmpty()
                        ? texts.staff("insurance.figure.nothing")
                        : IntStream.rangeClosed(1, parts.size())
                                .mapToObj(number -> texts.staff(
                                        "insurance.figure.part",
                                        number,
                                        day(signature.dayOfInstalment(number)),
                                        euro(parts.get(number - 1))))
                                .collect(Collectors.joining("\n")));
    }

    private String repayment(Standing standing) {
        var terms = standing.insured().terms();
        var earned = standing.earned();
        return texts.staff(
                "insurance.figure.repayment",
                euro(standing.repayment()),
                terms.minimum().percent(),
                euro(earned),
                euro(terms.minimum().of(earned)),
                terms.ofTurnover().percent(),
                euro(standing.turnover()),
                euro(terms.ofTurnover().of(standing.turnover())),
                euro(earned.minus(standing.repayment())));
    }

    String instalment(Standing standing) {
        var failure = Failure.of(standing);
        return standing.nextInstalment()
                .map(next -> texts.staff(
                        "insurance.figure.instalment",
                        next.number(),
                        standing.of(Kind.INSTALMENT).count(),
                        euro(next.amount()),
                        day(next.dueOn()),
                        euro(standing.repaid()),
                        euro(standing.repayment()),
                        euro(failure.unpaid()),
                        euro(failure.claimed())))
                .orElse("");
    }

    private String euro(Euro amount) {
        return amount.text(texts.staffLanguage());
    }

    private String day(LocalDate day) {
        return PrintedDate.day(day, texts.staffLanguage());
    }
}
