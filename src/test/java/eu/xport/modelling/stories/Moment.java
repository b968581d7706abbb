package eu.xport.modelling.stories;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** A moment in Paris as the table of stories writes it: {@code Thu 2 Apr 2026 10:00}, or never. */
final class Moment {

    static final String NEVER = "never";

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_HOUR =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    private Moment() {}

    static LocalDateTime read(String text) {
        var moment = withoutWeekday(text);
        if (!WRITTEN.format(moment).equals(text)) {
            throw new AssertionError("\"%s\": that day is a %s, so write \"%s\"."
                    .formatted(
                            text,
                            moment.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                            WRITTEN.format(moment)));
        }
        return moment;
    }

    static String written(Optional<LocalDateTime> moment) {
        return moment.map(WRITTEN::format).orElse(NEVER);
    }

    private static LocalDateTime withoutWeekday(String text) {
        try {
            return LocalDateTime.parse(text.substring(text.indexOf(' ') + 1), DAY_AND_HOUR);
        } catch (DateTimeParseException unreadable) {
            throw new AssertionError(
                    "\"%s\" is no moment of the calendar: write weekday, day, month, year and hour, such as \"Thu 2 Apr 2026 10:00\"."
                            .formatted(text));
        }
    }
}
