package eu.xport.modelling.stories;

import eu.xport.calendar.Deadline;
import eu.xport.calendar.Length;
import eu.xport.calendar.PrintedDate;
import eu.xport.calendar.WorkingDays;
import eu.xport.engine.DueWords;
import eu.xport.engine.Texts;
import eu.xport.modelling.stories.Promised.Told;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A preview as people read it: when, what, and why then. */
@Component
class PreviewTable {

    private final Preview preview;
    private final WorkingDays workingDays;
    private final DueWords words;
    private final Texts texts;

    PreviewTable(Preview preview, WorkingDays workingDays, DueWords words, Texts texts) {
        this.preview = preview;
        this.workingDays = workingDays;
        this.words = words;
        this.texts = texts;
    }

    record Row(String when, String what, String why) {}

    List<Row> of(Filing filing, Locale language) {
        return preview.of(filing).stream().map(next -> row(next, language)).toList();
    }

    private Row row(Following next, Locale language) {
        return new Row(
                next.at()
                        .map(moment -> PrintedDate.moment(moment, language))
                        .orElseGet(() -> texts.of(language, "preview.none." + next.why())),
                what(next, language),
                why(next, language));
    }

    private String what(Following next, Locale language) {
        return next.letter()
                .map(letter ->
                        texts.of(language, "preview.letter", letterName(letter, language), readers(letter, language)))
                .orElseGet(() -> texts.of(language, "preview.due", promise(next, language)));
    }

    private String letterName(Told letter, Locale language) {
        return texts.find(language, "letterKind." + letter.letter()).orElse(letter.name());
    }

    private String readers(Told letter, Locale language) {
        return Stream.of(letter.reader().split(",\\s*"))
                .map(reader -> texts.nameOf(language, "letterReader", reader))
                .collect(Collectors.joining(", "));
    }

    private String why(Following next, Locale language) {
        return switch (next.why()) {
            case COUNTED -> counted(next, language);
            case STILL_OPEN -> texts.of(
                    language,
                    next.letter().orElseThrow().repeats() ? "preview.why.AGAIN" : "preview.why.STILL_OPEN",
                    counted(next, language));
            case DAYS_BEFORE, NO_DAYS_BEFORE -> texts.of(
                    language,
                    "preview.why." + next.why(),
                    promise(next, language),
                    words.length(Length.of(next.length()), language));
            default -> texts.of(language, "preview.why." + next.why(), promise(next, language));
        };
    }

    private String counted(Following next, Locale language) {
        var deadline = new Deadline(workingDays, Clock.fixed(next.at().orElseThrow(), ZoneOffset.UTC));
        var reasons = deadline.why(Date.from(next.since()), next.length(), next.clockStops());
        return words.counted(Length.of(next.length()), next.since(), reasons, language);
    }

    private String promise(Following next, Locale language) {
        return texts.nameOf(language, "promise", next.promise());
    }
}
