package eu.xport.clock;

import eu.xport.testing.Answers;
import eu.xport.testing.Case;
import eu.xport.testing.Story;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A company that lives its plot in the application: its case, held against its diary evening by evening. */
final class Company {

    /** What is done to the application at a moment. */
    record Deed(ZonedDateTime at, Runnable work) {}

    private final ZonedDateTime submitted;
    private final Plot plot;
    private final Story story;
    private Case file;

    Company(ZonedDateTime submitted, Plot plot, Story story) {
        this.submitted = submitted;
        this.plot = plot;
        this.story = story;
    }

    Stream<Deed> deeds() {
        return Stream.concat(
                Stream.of(new Deed(submitted, () -> file = story.files(Answers.aCompanyNewToExport()))),
                plot.diary().acts().stream().map(act -> new Deed(act.at(), () -> does(act))));
    }

    private void does(Diary.Act act) {
        try {
            act.deed().accept(file);
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(
                    "%s: %s could not be done at %s."
                            .formatted(this, act.name(), Seen.moment(act.at().toInstant())),
                    failure);
        }
    }

    /** What did not happen on this day, and what happened that should not; empty when the day is as it should be. */
    Optional<String> differences(Day day, Map<String, List<String>> happened) {
        if (file == null) {
            return Optional.empty();
        }
        var unexpected = new ArrayList<>(happened.getOrDefault(file.number(), List.of()));
        var missing = plot.diary().expectedOn(day.date()).stream()
                .filter(expected -> !unexpected.remove(expected))
                .sorted()
                .toList();
        plot.diary().possibleOn(day.date()).forEach(unexpected::remove);
        return missing.isEmpty() && unexpected.isEmpty()
                ? Optional.empty()
                : Optional.of("%s%n    expected, but did not happen: %s%n    happened, but not expected: %s"
                        .formatted(this, missing, unexpected));
    }

    @Override
    public String toString() {
        return "%s (submitted %s; %s)"
                .formatted(
                        file == null ? "A company" : file.number(),
                        Seen.moment(submitted.toInstant()),
                        plot.chapters());
    }
}
