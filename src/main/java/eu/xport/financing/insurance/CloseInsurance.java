package eu.xport.financing.insurance;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nothing is owed any more, or nothing will be paid any more: the contract is over. */
@Component
class CloseInsurance implements JavaDelegate {

    private final Standings standings;
    private final InsuranceBook book;

    CloseInsurance(Standings standings, InsuranceBook book) {
        this.standings = standings;
        this.book = book;
    }

    @Override
    public void execute(DelegateExecution process) {
        var standing = standings.of((String) process.getVariable(Standings.CONTRACT));
        var contract = standing.contract();
        var failed = contract.ending() != null;
        var over = failed ? contract : contract.ended(new Ending(book.today(), null, null));
        process.setVariables(book.moves(over, failed ? Phase.PARTLY_UNPAID : Phase.REPAID));
        book.notes(
                contract,
                Optional.empty(),
                "CONTRACT_CLOSED",
                Map.of(
                        "earned", standing.earned(),
                        "repaid", standing.repaid(),
                        "kept", standing.earned().minus(standing.repaid())));
    }
}
