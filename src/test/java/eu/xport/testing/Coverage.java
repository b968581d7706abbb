package eu.xport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;

/** Which activities and events of the models the stories have lived through, kept for the report of the build. */
public final class Coverage {

    /** One line an element: {@code <process> <element>}. */
    public static final Path PASSED = Path.of("target", "process-coverage.txt");

    private static final Set<String> NOTED = new TreeSet<>();

    private Coverage() {}

    static void note(HistoryService history) {
        history.createHistoricActivityInstanceQuery().finished().list().stream()
                .map(passed -> passed.getProcessDefinitionKey() + " " + passed.getActivityId())
                .forEach(NOTED::add);
        write();
    }

    private static void write() {
        try {
            Files.createDirectories(PASSED.getParent());
            Files.write(PASSED, NOTED);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
