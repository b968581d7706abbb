package eu.xport.modelling.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** The preview at the command line, without engine, database and port. */
class PreviewCommandTest {

    /** The command quietens the logging of its program; here the program is that of all tests. */
    @AfterEach
    void theLogSpeaksAgain() {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void itPrintsWhatFollowsWhenAndWhy() {
        assertThat(run("--preview=2026-04-02T10:00")).isZero();

        assertThat(text(out).lines().map(line -> line.replaceAll(" {2,}", " | ")))
                .contains("Tue 7 Apr 2026, 18:00 | First contact due | 3 days after Thu 2 Apr 2026;"
                        + " left out: weekend (5 Apr), Easter Monday (6 Apr)");
        assertThat(text(errors)).isEmpty();
    }

    @Test
    void itCountsAStop() {
        assertThat(run("--preview=2026-03-09T10:00", "--stop=2026-03-10T11:00/2026-03-12T09:00"))
                .isZero();

        assertThat(text(out)).contains("Mon 16 Mar 2026, 18:00", "waiting for the company (10–11 Mar)");
    }

    @Test
    void itSpeaksFrench() {
        assertThat(run("--preview=2026-04-02T10:00", "--xport.language=fr")).isZero();

        assertThat(text(out)).contains("mar. 7 avr. 2026, 18:00", "Lundi de Pâques");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-31T10:00, '', is no moment of the calendar",
        "1900-01-01T10:00, '', The year 1900 is out of reach",
        "2026-04-02T10:00, 2026-04-03T10:00, is no clock stop",
        "2026-04-02T10:00, 2026-04-05T10:00/2026-04-03T10:00, no later than it begins"
    })
    void badInputEndsWithASentenceAndTheExitCode2(String submitted, String stop, String sentence) {
        assertThat(run("--preview=" + submitted, "--stop=" + stop)).isEqualTo(2);

        assertThat(text(errors)).contains(sentence).hasLineCount(1);
        assertThat(text(out)).isEmpty();
    }

    private int run(String... arguments) {
        return PreviewCommand.run(arguments, stream(out), stream(errors));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
