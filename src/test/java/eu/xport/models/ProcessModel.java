package eu.xport.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        try {
            return of(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessModel of(Path file, String text) {
        var xml = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new ProcessModel(file, text, Bpmn.readModelFromStream(xml));
    }

    static ProcessModel named(String file) {
        return read(FOLDER.resolve(file));
    }

    /** The model as somebody has changed it. */
    ProcessModel with(String found, String replacement) {
        if (!text.contains(found)) throw new IllegalArgumentException(this + " does not hold " + found);
        return of(file, text.replace(found, replacement));
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
