package eu.xport.financing.insurance;

import eu.xport.calendar.ParisTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A year of a contract is over: its statement is awaited until the day that the model says. */
@Component
class AwaitStatement implements JavaDelegate {

    private final InsuranceBook book;
    private final Standings standings;

    AwaitStatement(InsuranceBook book, Standings standings) {
        this.book = book;
        this.standings = standings;
    }

    @Override
    public void execute(DelegateExecution process) {
        var contract =
                standings.of((String) process.getVariable(Standings.CONTRACT)).contract();
        var due = ParisTime.dayOf(((Date) process.getVariable("statementDue")).toInstant());
        var year = (Integer) process.getVariable("statementYear");
        book.keeps(Statement.awaited(contract.number(), year, due));
        book.touches(contract);
    }
}
