package eu.xport.financing.insurance;

import eu.xport.calendar.ParisTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the next year that a company states its turnover for; it does so from the last day of that year on. */
@Component
class PlanStatement implements JavaDelegate {

    private final Standings standings;

    PlanStatement(Standings standings) {
        this.standings = standings;
    }

    @Override
    public void execute(DelegateExecution process) {
        var standing = standings.of((String) process.getVariable(Standings.CONTRACT));
        var signature = standing.contract().signature();
        var year = standing.statements().size() + 1;
        var last = standing.contract().state() == Phase.PROSPECTING
                ? signature.terms().prospectingYears()
                : signature.years();
        process.setVariable("statementYear", year);
        process.setVariable("statementsLeft", last - year);
        process.setVariable("statementOpensAt", Date.from(ParisTime.morningOf(signature.endOfYear(year))));
    }
}
