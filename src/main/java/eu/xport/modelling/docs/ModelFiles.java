package eu.xport.modelling.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;

/** The models in their folder. */
record ModelFiles(Path folder) {

    /** Tells stories to the build; no case asks it. */
    private static final String STORIES = "stories.dmn";

    List<Path> ending(String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending) && !file.endsWith(STORIES))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In which file each process and each decision stands. */
    Map<String, Path> byId() {
        var files = new HashMap<String, Path>();
        ending(".bpmn").forEach(file -> Bpmn.readModelFromFile(file.toFile())
                .getModelElementsByType(Process.class)
                .forEach(process -> files.put(process.getId(), file)));
        ending(".dmn").forEach(file -> Dmn.readModelFromFile(file.toFile())
                .getModelElementsByType(Decision.class)
                .forEach(decision -> files.put(decision.getId(), file)));
        return files;
    }
}
