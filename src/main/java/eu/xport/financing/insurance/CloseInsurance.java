package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.financing.insurance.Payment.Kind;
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
        process.setVariables(book.moves(over, end(standing, failed)));
        book.notes(
                contract,
                Optional.empty(),
                "CONTRACT_CLOSED",
                facts(standing, failed ? over.ending().claimed() : Euro.NOTHING));
    }

    private static Phase end(Standing standing, boolean failed) {
        if (!failed) {
            return Phase.REPAID;
        }
        return standing.of(Kind.ADVANCE).anyMatch(Payment::isPaid) ? Phase.PARTLY_UNPAID : Phase.NEVER_PAID;
    }

    private static Map<String, Object> facts(Standing standing, Euro claimed) {
        return Map.of(
                "earned", standing.earned(),
                "received", standing.received(),
                "repaid", standing.repaid(),
                "claimed", claimed,
                "kept", standing.received().minus(standing.repaid()).minus(claimed));
    }
}
