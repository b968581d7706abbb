package eu.xport.financing.insurance;

import eu.xport.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads contracts with all that belongs to them. */
@Component
class Standings {

    static final String CONTRACT = "contractNumber";

    private final Contracts contracts;
    private final Statements statements;
    private final Payments payments;

    Standings(Contracts contracts, Statements statements, Payments payments) {
        this.contracts = contracts;
        this.statements = statements;
        this.payments = payments;
    }

    Standing at(Step step) {
        return of(step.text(CONTRACT).orElseThrow());
    }

    Standing of(String number) {
        return of(contracts.findById(number).orElseThrow());
    }

    List<Standing> ofCase(String journey) {
        return contractsOf(journey).stream().map(this::of).toList();
    }

    List<Contract> contractsOf(String journey) {
        return contracts.findByJourneyOrderByNumber(journey);
    }

    Standing of(Contract contract) {
        return new Standing(
                contract,
                statements.findByContractOrderByStatementYear(contract.number()),
                payments.findByContractOrderByDueOnAscNumberAsc(contract.number()));
    }
}
