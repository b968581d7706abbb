package eu.xport.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One thing has one name, so that nobody looks for two. */
class FrenchWordsTest {

    private static final List<Path> TEXTS =
            List.of(Path.of("forms/texts_fr.properties"), Path.of("src/main/resources/messages_fr.properties"));

    @Test
    void aMeetingThatReviewsTheRoadmapIsAPointDeSuivi() throws IOException {
        for (var texts : TEXTS) {
            assertThat(Files.readAllLines(texts))
                    .filteredOn(line -> line.startsWith("HoldReviewMeeting.")
                            || line.contains("reviewEveryMonths")
                            || line.matches("(noteKind|roadmap|meetings)\\..*"))
                    .noneMatch(line -> line.matches("(?i).*réunion.*|.*\\bpoint (?!de suivi).*"));
        }
    }
}
