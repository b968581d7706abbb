package eu.xport.models.stories;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One row of {@code processes/stories.dmn}.
 *
 * @param at null where the row names no moment
 * @param until null where the row names no second moment
 */
record StoryRow(
        String id,
        LocalDateTime submitted,
        Happening happening,
        LocalDateTime at,
        LocalDateTime until,
        Following following,
        LocalDateTime when) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    static Stream<StoryRow> all(Path table) {
        return Dmn.readModelFromFile(table.toFile()).getModelElementsByType(Rule.class).stream()
                .map(StoryRow::of);
    }

    private static StoryRow of(Rule rule) {
        var asked = cells(List.copyOf(rule.getInputEntries()));
        var told = cells(List.copyOf(rule.getOutputEntries()));
        var id = rule.getId();
        return new StoryRow(
                id,
                moment(id, asked.get(0)),
                word(id, asked.get(1), Happening.values(), Happening::words),
                moment(id, asked.get(2)),
                moment(id, asked.get(3)),
                word(id, told.get(0), Following.values(), Following::words),
                moment(id, told.get(1)));
    }

    private static List<String> cells(List<? extends DmnElement> entries) {
        return entries.stream()
                .map(ModelElementInstance::getTextContent)
                .map(text -> text.strip().replace("\"", ""))
                .toList();
    }

    static LocalDateTime moment(String row, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(text, MOMENT);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    "Row %s: '%s' is no moment (%s). Write it as 'Thu 2 Apr 2026 10:00', with the weekday of that date."
                            .formatted(row, text, wrong.getMessage()));
        }
    }

    private static <W> W word(String row, String text, W[] known, Function<W, String> words) {
        return Arrays.stream(known)
                .filter(word -> words.apply(word).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Row %s: nobody knows '%s'. Known are: %s."
                        .formatted(row, text, Arrays.stream(known).map(words).collect(Collectors.joining("; ")))));
    }

    static String told(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** The story as the table tells it. */
    String words() {
        return Stream.of(
                        "Submitted " + told(submitted),
                        happening.words()
                                + (at == null ? "" : " on " + told(at))
                                + (until == null ? "" : " until " + told(until)))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return words() + " -> " + following.words() + " " + told(when);
    }
}
