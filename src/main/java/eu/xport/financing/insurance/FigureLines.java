package eu.xport.financing.insurance;

import eu.xport.calendar.PrintedDate;
import eu.xport.company.Euro;
import eu.xport.engine.Texts;
import eu.xport.financing.insurance.Payment.Kind;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The amounts of a contract as tasks show them: each with what it is made of, in the staff's language. */
@Component
class FigureLines {

    private final Texts texts;

    FigureLines(Texts texts) {
        this.texts = texts;
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
                .map(this::statement)
                .collect(Collectors.joining("\n", "", "\n" + failure(standing)));
    }

    private String statement(Statement statement) {
        return statement.isAwaited()
                ? texts.staff("insurance.figure.awaited", statement.statementYear(), day(statement.dueOn()))
                : texts.staff(
                        "insurance.figure.stated",
                        statement.statementYear(),
                        euro(statement.spent()),
                        euro(statement.turnover()));
    }

    private String failure(Standing standing) {
        var failure = Failure.of(standing);
        return texts.staff("insurance.figure.failure", euro(failure.unpaid()), euro(failure.claimed()));
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
                        .orElse("")
                + "\n" + failure(standing);
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
                                .collect(Collectors.joining("\n")))
                + "\n" + failure(standing);
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
