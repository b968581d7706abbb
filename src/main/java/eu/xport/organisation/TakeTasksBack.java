package eu.xport.organisation;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The expert is here again: what is still open of the own tasks comes back. */
@Component
class TakeTasksBack implements JavaDelegate {

    private final Absences absences;
    private final Substitution substitution;
    private final Clock clock;

    TakeTasksBack(Absences absences, Substitution substitution, Clock clock) {
        this.absences = absences;
        this.substitution = substitution;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution process) {
        var absence = absences.findById(process.getProcessBusinessKey()).orElseThrow();
        absences.save(absence.ended(clock.instant()));
        substitution.settle((String) process.getVariable(AbsenceTimes.PARTNER), absence.expert());
    }
}
