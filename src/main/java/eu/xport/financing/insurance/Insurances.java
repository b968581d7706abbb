package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Processes;
import eu.xport.financing.insurance.Payment.Kind;
import eu.xport.journey.JourneyNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a company sees its contracts, and takes an application back. */
@Component
public class Insurances {

    private final Standings standings;
    private final InsuranceBook book;
    private final Processes processes;

    Insurances(Standings standings, InsuranceBook book, Processes processes) {
        this.standings = standings;
        this.book = book;
        this.processes = processes;
    }

    /**
     * @param phase {@code APPLIED}, {@code ACCEPTED}, {@code SIGNED}, {@code PROSPECTING}, {@code GRACE}, {@code
     *     REPAYMENT}, {@code UNFIT}, {@code DECLINED}, {@code WITHDRAWN}, {@code REPAID}, {@code PARTLY_UNPAID} or {@code
     *     NEVER_PAID}
     * @param over whether nothing more will happen
     * @param mayWithdraw whether the company can still take the application back
     * @param budget agreed by the insurer, or applied for
     * @param terms the code of the set; empty before signature, like all that follows from it
     */
    public record Insurance(
            String number,
            String zone,
            String phase,
            boolean over,
            boolean mayWithdraw,
            Euro budget,
            Optional<LocalDate> signedOn,
            Optional<String> terms,
            Optional<Euro> support,
            Optional<Euro> earned,
            List<Stated> statements,
            List<Sum> sums,
            boolean simulated) {}

    /**
     * A year of the contract.
     *
     * @param handedInOn empty as long as it is awaited
     */
    public record Stated(int year, LocalDate dueOn, Optional<LocalDate> handedInOn) {}

    /**
     * A sum that is owed, was paid or was written off; of a simulated schedule, what would be owed.
     *
     * @param kind {@code ADVANCE}, {@code BALANCE}, {@code GIVEN_BACK} or {@code INSTALMENT}
     */
    public record Sum(
            String kind, int number, Euro amount, LocalDate dueOn, Optional<LocalDate> paidOn, boolean writtenOff) {}

    /** In the order of their numbers. */
    public List<Insurance> of(JourneyNumber journey) {
        return standings.ofCase(journey.text()).stream().map(Insurances::told).toList();
    }

    /**
     * The company does without the insurance; possible until the contract is signed.
     *
     * @param by the user who records it; empty for the company itself
     * @throws FormRefused when the case has no such contract, or it is too late
     */
    @Transactional
    public void withdraw(JourneyNumber journey, String number, Optional<String> by) {
        var contract = standings.ofCase(journey.text()).stream()
                .map(Standing::contract)
                .filter(one -> one.number().equals(number) && one.state().isBeforeSignature())
                .findFirst()
                .orElseThrow(() -> FormRefused.because(Standings.CONTRACT, "insuranceNotWithdrawn"));
        var outcome = book.moves(contract, Phase.WITHDRAWN);
        book.notes(contract, by, "INSURANCE_WITHDRAWN", Map.of("phase", contract.state()));
        if (processes.tell("InsuranceWithdrawn", journey.text(), Standings.CONTRACT, number, outcome) == 0) {
            throw FormRefused.because(Standings.CONTRACT, "insuranceNotWithdrawn");
        }
    }

    private static Insurance told(Standing standing) {
        var contract = standing.contract();
        var decision = Optional.ofNullable(contract.decision());
        var signature = Optional.ofNullable(contract.signature());
        var simulated = contract.state() == Phase.PROSPECTING || contract.state() == Phase.GRACE;
        return new Insurance(
                contract.number(),
                contract.zone(),
                contract.state().name(),
                contract.state().isOver(),
                contract.state().isBeforeSignature(),
                decision.map(InsurerDecision::budget)
                        .orElse(contract.application().budget()),
                signature.map(Signature::signedOn),
                signature.map(signed -> signed.terms().code()),
                signature.map(signed -> standing.insured().support()),
                signature.map(signed -> standing.earned()),
                standing.statements().stream()
                        .map(one -> new Stated(one.statementYear(), one.dueOn(), Optional.ofNullable(one.handedInOn())))
                        .toList(),
                Stream.concat(
                                standing.payments().stream().map(Insurances::sum),
                                simulated ? simulated(standing) : Stream.empty())
                        .toList(),
                simulated);
    }

    private static Sum sum(Payment payment) {
        return new Sum(
                payment.kind().name(),
                payment.number(),
                payment.amount(),
                payment.dueOn(),
                Optional.ofNullable(payment.paidOn()),
                payment.writtenOff());
    }

    /** By what has been stated until today; none when nothing is confirmed already. */
    private static Stream<Sum> simulated(Standing standing) {
        if (standing.of(Kind.INSTALMENT).findAny().isPresent()) {
            return Stream.empty();
        }
        var parts = standing.parts();
        return IntStream.rangeClosed(1, parts.size())
                .mapToObj(number -> new Sum(
                        Kind.INSTALMENT.name(),
                        number,
                        parts.get(number - 1),
                        standing.contract().signature().dayOfInstalment(number),
                        Optional.empty(),
                        false));
    }
}
