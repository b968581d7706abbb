package eu.xport.financing.insurance;

import eu.xport.engine.Processes;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A contract goes on to its next phase, which has a process of its own; its model says which. */
@Component
class BeginInsurancePhase implements JavaDelegate {

    private final Standings standings;
    private final InsuranceBook book;
    private final Processes processes;

    BeginInsurancePhase(Standings standings, InsuranceBook book, Processes processes) {
        this.standings = standings;
        this.book = book;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution process) {
        var phase = Phase.valueOf((String) process.getVariable("phase"));
        var contract =
                standings.of((String) process.getVariable(Standings.CONTRACT)).contract();
        book.moves(contract, phase);
        book.notes(contract, Optional.empty(), "PHASE_BEGUN", Map.of("phase", phase));
        processes.start(
                (String) process.getVariable("phaseBegins"),
                process.getProcessBusinessKey(),
                Map.of(
                        Standings.CONTRACT,
                        contract.number(),
                        "companyName",
                        process.getVariable("companyName"),
                        "insurancePhase",
                        phase.name()));
    }
}
