package eu.xport.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process model as an analyst opens it: the file in the folder, not what the build has copied. */
record ProcessModel(Path file, String text, BpmnModelInstance content) {

    static final Path FOLDER = Path.of("processes");

    static Stream<ProcessModel> all() {
        try (var files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(ProcessModel::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessModel read(Path file) {
        try (var xml = Files.newInputStream(file)) {
            return new ProcessModel(file, Files.readString(file), Bpmn.readModelFromStream(xml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T extends ModelElementInstance> List<T> each(Class<T> type) {
        return List.copyOf(content.getModelElementsByType(type));
    }

    /** A file holds one process. */
    Process process() {
        List<Process> processes = each(Process.class);
        if (processes.size() != 1) throw new IllegalStateException(this + " holds " + processes.size() + " processes");
        return processes.get(0);
    }

    static boolean splits(Gateway gateway) {
        return gateway.getOutgoing().size() > 1;
    }

    static String name(FlowNode node) {
        return node.getName() == null ? "" : node.getName();
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
