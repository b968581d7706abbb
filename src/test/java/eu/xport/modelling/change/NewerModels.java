package eu.xport.modelling.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** An analyst deploys one version of the models after the other, and cases move from each to the next. */
@Component
class NewerModels {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final DeployedModels models;
    private final Plans plans;
    private final List<String> deployments = new ArrayList<>();

    NewerModels(RepositoryService repository, RuntimeService runtime, DeployedModels models, Plans plans) {
        this.repository = repository;
        this.runtime = runtime;
        this.models = models;
        this.plans = plans;
    }

    /** All models and forms again, one process with a change. */
    void deploy(String process, UnaryOperator<String> change) {
        var builder = repository.createDeployment().name("a newer version");
        files().forEach(file -> {
            var text = read(file);
            builder.addString(
                    file.toString(), text.contains("<bpmn:process id=\"" + process + "\"") ? change.apply(text) : text);
        });
        deployments.add(builder.deploy().getId());
    }

    void deployAlone(String file, String text) {
        deployments.add(
                repository.createDeployment().addString(file, text).deploy().getId());
    }

    /** From the version of a case to the newest one, as suggested where ids are gone. */
    Move move(ProcessInstance from, boolean countsAnew) {
        var older = repository.getProcessDefinition(from.getProcessDefinitionId());
        var newer = models.newest(older.getKey()).orElseThrow();
        var before = models.model(older).parts();
        var after = models.model(newer).parts();
        Map<String, String> chosen = ActivityMap.choices(before, after).stream()
                .filter(choice -> !choice.suggested().isEmpty())
                .collect(Collectors.toMap(choice -> choice.gone().id(), ActivityMap.Choice::suggested));
        return plans.move(older.getId(), newer.getId(), before, after, chosen, countsAnew);
    }

    ProcessInstance now(ProcessInstance process) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(process.getId())
                .singleResult();
    }

    boolean isNewest(ProcessInstance process) {
        var key = repository
                .getProcessDefinition(process.getProcessDefinitionId())
                .getKey();
        return now(process)
                .getProcessDefinitionId()
                .equals(models.newest(key).orElseThrow().getId());
    }

    void takeBack() {
        deployments.forEach(id -> repository.deleteDeployment(id, true));
        deployments.clear();
    }

    static List<Path> files() {
        try (var processes = Files.list(Path.of("processes"));
                var forms = Files.list(Path.of("forms"))) {
            return Stream.concat(processes, forms)
                    .filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
