package eu.xport.financing.insurance;

import eu.xport.financing.Trace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what happens to a contract: in its row, in what it owes, and in the trace. */
@Component
class InsuranceBook {

    private final Contracts contracts;
    private final Statements statements;
    private final Payments payments;
    private final Trace trace;
    private final Clock clock;

    InsuranceBook(Contracts contracts, Statements statements, Payments payments, Trace trace, Clock clock) {
        this.contracts = contracts;
        this.statements = statements;
        this.payments = payments;
        this.trace = trace;
        this.clock = clock;
    }

    /** The contract goes on to another phase. */
    Map<String, Object> moves(Contract contract, Phase phase) {
        contracts.save(contract.becomes(phase, clock.instant()));
        return Map.of("insurancePhase", phase.name());
    }

    /** Something has happened to the contract, and its phase stays. */
    void touches(Contract contract) {
        contracts.save(contract.becomes(contract.state(), clock.instant()));
    }

    void keeps(Payment payment) {
        payments.save(payment);
    }

    void keeps(Statement statement) {
        statements.save(statement);
    }

    /** It is not awaited any more. */
    void drops(Statement statement) {
        statements.delete(statement);
    }

    void notes(Contract contract, Optional<String> by, String event, Map<String, ?> facts) {
        trace.keep(contract.journey(), contract.number(), by, event, facts);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
