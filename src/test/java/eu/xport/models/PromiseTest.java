package eu.xport.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import eu.xport.testing.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the programme promises in public is what the models are timed by. */
class PromiseTest {

    @ParameterizedTest
    @ValueSource(strings = {"FIRST_CONTACT", "ROADMAP"})
    void theModelGivesAsMuchTimeAsThePromiseSays(String promise) throws IOException {
        var promised = Rules.of("Promises").given("promise", promise).row();
        var deadline = (String) promised.get("deadline");
        var timed = lengthInModels(deadline)
                .orElseGet(() ->
                        fail("No model sets the deadline %s, which promises.dmn names for %s.", deadline, promise));

        assertThat(timed.getValue())
                .as(
                        "%s gives '%s' for %s, but promises.dmn promises '%s' in public (%s)."
                                + " Change one of them, so that both say the same.",
                        timed.getKey(), timed.getValue(), deadline, promised.get("within"), promise)
                .isEqualTo(promised.get("within"));
    }

    private static Optional<Map.Entry<String, String>> lengthInModels(String deadline) throws IOException {
        var setting = Pattern.compile("name=\"%s\">\\$\\{deadline\\.after\\([^']*'([^']+)'".formatted(deadline));
        for (var model : models()) {
            Matcher found = setting.matcher(Files.readString(model));
            if (found.find()) {
                return Optional.of(Map.entry(model.getFileName().toString(), found.group(1)));
            }
        }
        return Optional.empty();
    }

    private static List<Path> models() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }
}
