package eu.xport.modelling.change;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Deploys a candidate and moves a few open cases of each place to it, in one transaction that is taken back. */
@Component
class CandidateTrial {

    private static final int EACH_PLACE = 2;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final DeployedModels models;
    private final Plans plans;
    private final Moving moving;
    private final MoveWords words;

    CandidateTrial(
            RepositoryService repository,
            RuntimeService runtime,
            DeployedModels models,
            Plans plans,
            Moving moving,
            MoveWords words) {
        this.repository = repository;
        this.runtime = runtime;
        this.models = models;
        this.plans = plans;
        this.moving = moving;
        this.words = words;
    }

    /** Empty when no case of the process is open, or it is no process. */
    Optional<MoveReport> of(Candidate candidate, List<Candidate> beside, Locale language) {
        return busiest(candidate.parts()).map(source -> {
            var sample = sample(source);
            var trial = moving.triesTogether(() -> move(candidate, beside, source), sample);
            return words.of(trial.outcomes(), true, trial.move(), sample.size(), 0, language);
        });
    }

    Optional<ProcessDefinition> busiest(ModelParts model) {
        return model.kind() != ModelParts.Kind.PROCESS
                ? Optional.empty()
                : models.inUse().getOrDefault(model.id(), List.of()).stream()
                        .filter(version -> version.cases() > 0)
                        .max(Comparator.comparing(DeployedModels.Version::cases))
                        .flatMap(version -> models.version(version.process(), version.number()));
    }

    private List<ProcessInstance> sample(ProcessDefinition source) {
        var sample = models.openSteps(source.getId()).keySet().stream()
                .flatMap(place -> runtime
                        .createProcessInstanceQuery()
                        .processDefinitionId(source.getId())
                        .activityIdIn(place)
                        .orderByProcessInstanceId()
                        .asc()
                        .listPage(0, EACH_PLACE)
                        .stream())
                .collect(Collectors.toMap(ProcessInstance::getId, process -> process, (one, other) -> one));
        return List.copyOf(sample.values());
    }

    private Move move(Candidate candidate, List<Candidate> beside, ProcessDefinition source) {
        var former = models.model(source);
        var all = new ArrayList<>(beside);
        all.removeIf(file -> file == candidate || file.parts().kind() == ModelParts.Kind.PROCESS);
        var deployment = repository.createDeployment().name("trial");
        deployment.addInputStream(former.file(), new ByteArrayInputStream(candidate.content()));
        var forms = repository.getDeploymentResourceNames(source.getDeploymentId()).stream()
                .filter(name -> name.endsWith(ModelParts.Kind.FORM.ending()))
                .filter(name -> all.stream().noneMatch(file -> isSameFile(name, file.file())))
                .toList();
        if (!forms.isEmpty()) {
            deployment.addDeploymentResourcesByName(source.getDeploymentId(), forms);
        }
        all.forEach(file -> deployment.addInputStream(file.file(), new ByteArrayInputStream(file.content())));
        var target =
                deployment.deployWithResult().getDeployedProcessDefinitions().get(0);
        var chosen = ActivityMap.choices(former.parts(), candidate.parts()).stream()
                .filter(choice -> !choice.suggested().isEmpty())
                .collect(Collectors.toMap(choice -> choice.gone().id(), ActivityMap.Choice::suggested));
        return plans.move(source.getId(), target.getId(), former.parts(), candidate.parts(), Map.copyOf(chosen), false);
    }

    private static boolean isSameFile(String deployed, String file) {
        return deployed.substring(deployed.lastIndexOf('/') + 1).equals(file.substring(file.lastIndexOf('/') + 1));
    }
}
