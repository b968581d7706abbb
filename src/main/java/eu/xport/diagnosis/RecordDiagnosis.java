package eu.xport.diagnosis;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The rules have answered: the profile joins the diagnosis. */
@Component
class RecordDiagnosis implements JavaDelegate {

    private final Diagnoses diagnoses;
    private final ApplicationEventPublisher rooms;

    RecordDiagnosis(Diagnoses diagnoses, ApplicationEventPublisher rooms) {
        this.diagnoses = diagnoses;
        this.rooms = rooms;
    }

    @Override
    public void execute(DelegateExecution process) {
        var diagnosis =
                diagnoses.findById((Long) process.getVariable("diagnosisId")).orElseThrow();
        var band = (String) process.getVariable("readinessBand");
        var profile = (String) process.getVariable("exporterProfile");
        diagnoses.save(diagnosis.assessed(
                band,
                profile,
                Objects.toString(process.getVariable("gaps"), ""),
                codes(process.getVariable("suggestedServices"))));
        rooms.publishEvent(new DiagnosisAssessed(diagnosis.journey(), band, profile, diagnosis.countsForCase()));
    }

    static String codes(Object services) {
        return services instanceof Collection<?> codes
                ? codes.stream().map(Object::toString).distinct().collect(Collectors.joining(" "))
                : Objects.toString(services, "");
    }
}
