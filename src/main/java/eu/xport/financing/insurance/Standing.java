package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.financing.insurance.Payment.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that is known of a contract, and what it comes to by now. */
record Standing(Contract contract, List<Statement> statements, List<Payment> payments) {

    Insured insured() {
        return contract.signature().terms().insure(contract.decision().budget());
    }

    Euro spent() {
        return sum(Statement::spent);
    }

    Euro turnover() {
        return sum(Statement::turnover);
    }

    Euro earned() {
        return insured().earned(spent());
    }

    Euro repayment() {
        return insured().repayment(spent(), turnover());
    }

    List<Euro> parts() {
        var repayment = repayment();
        return repayment.isNothing()
                ? List.of()
                : Instalments.of(repayment, contract.signature().terms().instalments());
    }

    Stream<Payment> of(Kind kind) {
        return payments.stream().filter(payment -> payment.kind() == kind);
    }

    Euro repaid() {
        return paid(Kind.INSTALMENT);
    }

    /** What the insurer has paid out, in money. */
    Euro paidOut() {
        return paid(Kind.ADVANCE).plus(paid(Kind.BALANCE));
    }

    /** The support given so far; it was given whole, though the premium was kept of it. Once it is settled it is what was earned. */
    Euro received() {
        var given = paidOut().minus(paid(Kind.GIVEN_BACK));
        return of(Kind.ADVANCE).anyMatch(Payment::isPaid) ? given.plus(insured().premium()) : given;
    }

    /** Of the instalments, the one that is due first. */
    Optional<Payment> nextInstalment() {
        return of(Kind.INSTALMENT).filter(Payment::isOwed).findFirst();
    }

    /** The balance that is not paid yet, whoever has to pay it. */
    Optional<Payment> openBalance() {
        return Stream.concat(of(Kind.BALANCE), of(Kind.GIVEN_BACK))
                .filter(Payment::isOwed)
                .findFirst();
    }

    Optional<Statement> awaited() {
        return statements.stream().filter(Statement::isAwaited).findFirst();
    }

    private Euro paid(Kind kind) {
        return of(kind).filter(Payment::isPaid).map(Payment::amount).reduce(Euro.NOTHING, Euro::plus);
    }

    private Euro sum(Function<Statement, Euro> amount) {
        return statements.stream().map(amount).filter(Objects::nonNull).reduce(Euro.NOTHING, Euro::plus);
    }
}
