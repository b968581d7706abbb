package eu.xport.roadmap;

import eu.xport.journey.JourneyNumber;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The company has answered on its own page: the answer is kept as the form would have kept it. */
@Component
class RecordAnswer implements JavaDelegate {

    private final Roadmaps roadmaps;
    private final CompanyAnswers answers;

    RecordAnswer(Roadmaps roadmaps, CompanyAnswers answers) {
        this.roadmaps = roadmaps;
        this.answers = answers;
    }

    /** Words never travel with the message: whoever sends it keeps them first, and the version is answered by then. */
    @Override
    public void execute(DelegateExecution process) {
        var number = JourneyNumber.of(process.getProcessBusinessKey());
        var version = process.getVariable(CompanyAnswers.VERSION);
        var accepted = Boolean.parseBoolean(String.valueOf(process.getVariable(CompanyAnswers.ACCEPTED)));
        var proposed = roadmaps.of(number).proposed();
        if (proposed.isEmpty()) {
            return;
        }
        if (!Objects.equals(proposed.get().number(), version)) {
            throw new IllegalStateException("Version " + version + " of " + number + " waits for no answer.");
        }
        answers.keep(
                number,
                accepted,
                Optional.ofNullable((String) process.getVariable(CompanyAnswers.COMMENT)),
                Optional.empty());
    }
}
