package eu.xport.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Coverage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs after the stories, in a run of its own: what they passed is held against the models. */
@Tag("coverage")
class ProcessCoverageTest {

    @Test
    void everyElementOfEveryModelIsLivedThroughByAStory() throws IOException {
        var passed = Coverage.passed();
        var missed = new TreeSet<String>();
        for (var model : models()) {
            var elements = elements(model);
            var covered = elements.stream().filter(passed::contains).count();
            System.out.printf("Process coverage: %s %d of %d%n", model.getFileName(), covered, elements.size());
            elements.stream().filter(element -> !passed.contains(element)).forEach(missed::add);
        }

        assertThat(missed).as("elements that no story passes").isEmpty();
    }

    private static List<Path> models() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> elements(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            BpmnModelInstance model = Bpmn.readModelFromStream(in);
            var process = model.getModelElementsByType(Process.class).iterator().next();
            return model.getModelElementsByType(FlowNode.class).stream()
                    .map(node -> process.getId() + " " + node.getId())
                    .toList();
        }
    }
}
