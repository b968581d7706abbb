package eu.xport.modelling.stories;

import eu.xport.modelling.stories.Formula.From;
import eu.xport.modelling.stories.Formula.Reminder;
import eu.xport.modelling.stories.Promised.Alarm;
import eu.xport.modelling.stories.Promised.Told;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that follows a filing.
 *
 * @param at empty for what never comes, and for what only a running case can tell
 * @param letter what is written; empty when the promise itself is due
 * @param why for which reason then
 * @param length how long it takes, where a length is counted, from {@code since} with the stops between
 */
record Following(
        Optional<Instant> at,
        String promise,
        Optional<Told> letter,
        Why why,
        String length,
        Instant since,
        String clockStops) {

    enum Why {
        COUNTED,
        DAYS_BEFORE,
        DAY_OVER,
        STILL_OPEN,
        NO_DAYS_BEFORE,
        OF_ITSELF
    }

    static Following due(String promise, Instant at, String length, Instant since, String clockStops) {
        return new Following(Optional.of(at), promise, Optional.empty(), Why.COUNTED, length, since, clockStops);
    }

    static Following ofItself(String promise) {
        return new Following(Optional.empty(), promise, Optional.empty(), Why.OF_ITSELF, "", null, "");
    }

    static Following told(String promise, Alarm alarm, Told letter, Optional<Instant> before, Optional<Instant> at) {
        var length = letter.waits().stream()
                .reduce((first, last) -> last)
                .filter(From.class::isInstance)
                .map(wait -> ((From) wait).length())
                .orElse("");
        return new Following(
                at,
                promise,
                Optional.of(letter),
                why(alarm, letter, at),
                alarm.at() instanceof Reminder reminder && letter.waits().isEmpty() ? reminder.ahead() : length,
                before.orElse(null),
                "");
    }

    private static Why why(Alarm alarm, Told letter, Optional<Instant> at) {
        if (!letter.waits().isEmpty()) {
            return at.isPresent() ? Why.STILL_OPEN : Why.OF_ITSELF;
        }
        if (alarm.at() instanceof Reminder) {
            return at.isPresent() ? Why.DAYS_BEFORE : Why.NO_DAYS_BEFORE;
        }
        return Why.DAY_OVER;
    }
}
