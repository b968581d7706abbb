package eu.xport.financing.insurance;

import eu.xport.calendar.PrintedDate;
import eu.xport.company.Euro;
import eu.xport.engine.Texts;
import eu.xport.financing.insurance.Payment.Kind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a contract stands and what its company has to do, in the words of a language. */
@Component
class InsuranceWords {

    private final InsuranceConditions conditions;
    private final Texts texts;

    InsuranceWords(InsuranceConditions conditions, Texts texts) {
        this.conditions = conditions;
        this.texts = texts;
    }

    String news(Standing standing, Locale language) {
        var contract = standing.contract();
        return texts.of(language, "insurance.news.of", contract.number(), contract.zone(), told(standing, language));
    }

    private String told(Standing standing, Locale language) {
        var contract = standing.contract();
        return switch (contract.state()) {
            case APPLIED -> say(language, "applied", day(contract.application().appliedOn(), language));
            case UNFIT -> say(
                    language,
                    "unfit",
                    String.join(" ", conditions.unmet(contract.application().applicant(), language)));
            case DECLINED -> say(
                    language,
                    "declined",
                    day(contract.decision().decidedOn(), language),
                    contract.decision().insurerReason());
            case WITHDRAWN -> say(language, "withdrawn");
            case ACCEPTED -> say(
                    language,
                    "accepted",
                    day(contract.decision().decidedOn(), language),
                    euro(contract.decision().budget(), language));
            case SIGNED -> say(
                    language,
                    "signed",
                    day(contract.signature().signedOn(), language),
                    euro(standing.insured().paidAtSignature(), language));
            case PROSPECTING -> prospecting(standing, language);
            case GRACE -> grace(standing, language);
            case REPAYMENT -> repayment(standing, language);
            case REPAID -> say(
                    language,
                    "repaid",
                    euro(standing.repaid(), language),
                    euro(standing.earned().minus(standing.repaid()), language));
            case PARTLY_UNPAID -> say(
                    language,
                    "partlyUnpaid",
                    euro(standing.repaid(), language),
                    euro(Failure.of(standing).unpaid(), language),
                    euro(standing.contract().ending().claimed(), language));
            case NEVER_PAID -> say(language, "neverPaid");
        };
    }

    private String prospecting(Standing standing, Locale language) {
        var until = standing.contract().signature().endOfProspecting();
        return standing.openBalance()
                .map(owed -> say(
                        language,
                        owed.kind() == Kind.BALANCE ? "balance" : "givenBack",
                        euro(standing.earned(), language),
                        euro(owed.amount(), language),
                        day(owed.dueOn(), language)))
                .orElseGet(() -> say(
                        language,
                        "prospecting",
                        day(until, language),
                        euro(standing.insured().paidAtSignature(), language)));
    }

    private String grace(Standing standing, Locale language) {
        return say(
                language,
                "grace",
                day(standing.contract().signature().endOfGrace(), language),
                euro(standing.earned(), language));
    }

    private String repayment(Standing standing, Locale language) {
        return say(language, "repayment", euro(standing.repaid(), language), euro(standing.repayment(), language));
    }

    /** Nothing, when it is not the company's turn. */
    Optional<String> toDo(Standing standing, Locale language) {
        var contract = standing.contract();
        return switch (contract.state()) {
            case APPLIED -> Optional.of(todo(contract, language, "applied"));
            case ACCEPTED -> Optional.of(todo(contract, language, "sign"));
            case PROSPECTING, GRACE -> standing.awaited()
                    .map(awaited -> todo(
                            contract,
                            language,
                            contract.state() == Phase.GRACE ? "turnover" : "statement",
                            awaited.statementYear(),
                            day(awaited.dueOn(), language)))
                    .or(() -> giveBack(standing, language));
            case REPAYMENT -> standing.nextInstalment()
                    .map(next -> todo(
                            contract,
                            language,
                            "instalment",
                            next.number(),
                            standing.of(Kind.INSTALMENT).count(),
                            euro(next.amount(), language),
                            day(next.dueOn(), language)));
            default -> Optional.empty();
        };
    }

    private Optional<String> giveBack(Standing standing, Locale language) {
        return standing.openBalance()
                .filter(owed -> owed.kind() == Kind.GIVEN_BACK)
                .map(owed -> todo(
                        standing.contract(),
                        language,
                        "giveBack",
                        euro(owed.amount(), language),
                        day(owed.dueOn(), language)));
    }

    private String todo(Contract contract, Locale language, String what, Object... details) {
        return texts.of(
                language,
                "insurance.news.of",
                contract.number(),
                contract.zone(),
                texts.of(language, "insurance.todo." + what, details));
    }

    private String say(Locale language, String what, Object... details) {
        return texts.of(language, "insurance.news." + what, details);
    }

    static String euro(Euro amount, Locale language) {
        return amount.text(language);
    }

    static String day(LocalDate day, Locale language) {
        return PrintedDate.day(day, language);
    }
}
