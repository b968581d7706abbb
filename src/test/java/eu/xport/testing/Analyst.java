package eu.xport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Changes one model or form, as in Camunda Modeler, and deploys all of them again. */
@Component
public class Analyst {

    private final RepositoryService repository;
    private Optional<String> deployment = Optional.empty();

    Analyst(RepositoryService repository) {
        this.repository = repository;
    }

    public void changes(String file, String pattern, String replacement) {
        var builder = repository.createDeployment().name("an analyst's change");
        files().forEach(path -> builder.addString(
                path.toString(), path.endsWith(file) ? read(path).replaceFirst(pattern, replacement) : read(path)));
        deployment = Optional.of(builder.deploy().getId());
    }

    /** Sends these files in the place of those of the same name. */
    public void sends(Map<String, String> changed) {
        var builder = repository.createDeployment().name("an analyst's tables");
        files().forEach(path -> builder.addString(
                path.toString(), changed.getOrDefault(path.getFileName().toString(), read(path))));
        deployment = Optional.of(builder.deploy().getId());
    }

    /** The former models return. */
    public void takesItBack() {
        deployment.ifPresent(id -> repository.deleteDeployment(id, true));
        deployment = Optional.empty();
    }

    private static List<Path> files() {
        try (var models = Files.list(Path.of("processes"));
                var forms = Files.list(Path.of("forms"))) {
            return Stream.concat(models, forms)
                    .filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
