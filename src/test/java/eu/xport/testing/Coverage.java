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

    private static final Path FOLDER = Path.of("target", "process-coverage");
    private static final Path OURS = FOLDER.resolve(System.getProperty("xport.test.fork", "fork-1") + ".txt");

    private static final Set<String> NOTED = new TreeSet<>();

    private Coverage() {}

    /** What the stories of all machines passed, one entry an element: {@code <process> <element>}. */
    public static Set<String> passed() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var passed = new TreeSet<String>();
            for (var file : files.toList()) {
                passed.addAll(Files.readAllLines(file));
            }
            return passed;
        }
    }

    static void note(HistoryService history) {
        history.createHistoricActivityInstanceQuery().finished().list().stream()
                .map(passed -> passed.getProcessDefinitionKey() + " " + passed.getActivityId())
                .forEach(NOTED::add);
        write();
    }

    private static void write() {
        try {
            Files.createDirectories(FOLDER);
            Files.write(OURS, NOTED);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
