package eu.xport.models.stories;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import eu.xport.testing.JourneyTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stories that analysts write in {@code processes/stories.dmn} come true in the models. */
class StoriesTest extends JourneyTest {

    private static final Path TABLE = Path.of("processes/stories.dmn");

    /** As long as a story is watched for something to come after the moment that its row names. */
    private static final int MORE_DAYS = 30;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void aStoryComesTrue(StoryRow row) {
        tell(row);
    }

    static Stream<StoryRow> stories() {
        return StoryRow.all(TABLE);
    }

    @Test
    void aRowThatDoesNotComeTrueFailsInItsOwnWords() throws IOException {
        var row = StoryRow.all(changed("Thu 12 Mar 2026 18:00", "Fri 13 Mar 2026 18:00"))
                .filter(told -> told.id().equals("ManagersTold"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> tell(row))
                .hasMessageContaining("Submitted Mon 9 Mar 2026 10:00, nobody calls: the managers are told of the call "
                        + "on Thu 12 Mar 2026 18:00, not on Fri 13 Mar 2026 18:00");
    }

    @Test
    void aDateWithAnotherWeekdayIsRefusedWithTheReason() {
        assertThatThrownBy(() -> rows(changed("Thu 2 Apr 2026", "Fri 2 Apr 2026")))
                .hasMessageContaining("Row EasterCall: 'Fri 2 Apr 2026 10:00' is no moment")
                .hasMessageContaining("with the weekday of that date");
    }

    @Test
    void anUnknownWordIsRefusedWithThoseThatAreKnown() {
        assertThatThrownBy(() -> rows(changed("\"nobody calls\"</text>", "\"nobody rings\"</text>")))
                .hasMessageContaining("nobody knows 'nobody rings'")
                .hasMessageContaining("the company asks to be called later");
    }

    @Test
    void theTableOffersEveryWordThatIsKnownAndNoOther() throws IOException {
        var table = Files.readString(TABLE);

        assertThat(offered(table, "Stories_happens_values"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Happening.values()).map(Happening::words).toList());
        assertThat(offered(table, "Stories_out_follows_values"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Following.values()).map(Following::words).toList());
    }

    private void tell(StoryRow row) {
        story.beginsAt(row.submitted().toString());
        var company = story.files(aCompanyNewToExport());
        row.happening().to(company, row.at(), row.until());
        if (!row.following().isRead()) {
            company.until(row.when().plusDays(MORE_DAYS));
        }
        var came = row.following().in(company);
        if (came.filter(row.when()::equals).isEmpty()) {
            fail(
                    "%s: %s %s, not on %s.",
                    row.words(),
                    row.following().words(),
                    came.map(moment -> "on " + StoryRow.told(moment)).orElse("never"),
                    StoryRow.told(row.when()));
        }
    }

    private static List<StoryRow> rows(Path table) {
        return StoryRow.all(table).toList();
    }

    private Path changed(String one, String other) throws IOException {
        var text = Files.readString(TABLE);
        assertThat(text).contains(one);
        return Files.writeString(folder.resolve("stories.dmn"), text.replace(one, other));
    }

    private static List<String> offered(String table, String values) {
        var text = table.substring(table.indexOf("\"" + values + "\""));
        text = text.substring(text.indexOf("<text>") + 6, text.indexOf("</text>"));
        return Stream.of(text.split(",")).map(word -> word.replace("\"", "")).toList();
    }
}
