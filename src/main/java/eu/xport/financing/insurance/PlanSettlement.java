package eu.xport.financing.insurance;

import eu.xport.calendar.ParisTime;
import eu.xport.financing.insurance.Payment.Kind;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Prospecting is over: what the insurer still pays, or the company gives back, is owed until the day that the model says. */
@Component
class PlanSettlement implements JavaDelegate {

    private final Standings standings;
    private final InsuranceBook book;

    PlanSettlement(Standings standings, InsuranceBook book) {
        this.standings = standings;
        this.book = book;
    }

    @Override
    public void execute(DelegateExecution process) {
        var standing = standings.of((String) process.getVariable(Standings.CONTRACT));
        var due = (Date) process.getVariable("firstSettlementDue");
        owe(standing, ParisTime.dayOf(due.toInstant()));
        book.touches(standing.contract());
        process.setVariable("settlementDue", due);
    }

    private void owe(Standing standing, LocalDate due) {
        var insured = standing.insured();
        var contract = standing.contract();
        var spent = standing.spent();
        if (!insured.paidAfterwards(spent).isNothing()) {
            book.keeps(Payment.owed(contract.number(), Kind.BALANCE, 1, insured.paidAfterwards(spent), due));
        }
        if (!insured.givenBack(spent).isNothing()) {
            book.keeps(Payment.owed(contract.number(), Kind.GIVEN_BACK, 1, insured.givenBack(spent), due));
        }
        book.notes(
                contract,
                Optional.empty(),
                "PROSPECTING_OVER",
                TermFacts.of(
                        insured,
                        Map.of(
                                "spent", spent,
                                "earned", insured.earned(spent),
                                "balance", insured.balance(spent))));
    }
}
