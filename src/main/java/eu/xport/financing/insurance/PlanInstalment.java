package eu.xport.financing.insurance;

import eu.xport.calendar.Deadline;
import eu.xport.calendar.ParisTime;
import eu.xport.financing.insurance.Payment.Kind;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the instalment that is due next, and when its company is told; none, when all are paid or written off. */
@Component
class PlanInstalment implements JavaDelegate {

    private final Standings standings;
    private final Deadline deadline;

    PlanInstalment(Standings standings, Deadline deadline) {
        this.standings = standings;
        this.deadline = deadline;
    }

    @Override
    public void execute(DelegateExecution process) {
        var standing = standings.of((String) process.getVariable(Standings.CONTRACT));
        process.setVariable(
                "instalmentsLeft",
                standing.of(Kind.INSTALMENT).filter(Payment::isOwed).count());
        standing.nextInstalment().ifPresent(next -> {
            var due = Date.from(ParisTime.closingHourOf(next.dueOn()));
            process.setVariable("instalmentNumber", next.number());
            process.setVariable("instalmentDue", due);
            process.setVariable(
                    "instalmentNoticeAt", notice(standing, due, (String) process.getVariable("opensBefore")));
        });
    }

    /** However late it is, there is a notice. */
    private Date notice(Standing standing, Date due, String ahead) {
        var signed = standing.contract().signature().signedOn();
        return deadline.reminder(due, Date.from(ParisTime.morningOf(signed)), ahead);
    }
}
