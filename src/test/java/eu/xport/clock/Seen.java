package eu.xport.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What can be seen to happen, in words: the oracle and the comparison use the same. */
final class Seen {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS xxx", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm:ss.SSS xxx", Locale.UK);

    private Seen() {}

    /** Something at its time of the day; the offset tells summer from winter. */
    static String at(Instant moment, String what) {
        return TIME.format(moment.atZone(PARIS)).replace(":00.000", "") + " " + what;
    }

    static String letter(String kind, String reader) {
        return "letter " + kind + " to " + reader;
    }

    static String timer(String event) {
        return "timer " + event;
    }

    static String task(String task) {
        return "task " + task;
    }

    static String task(String task, Instant due) {
        return task(task) + " due " + moment(due);
    }

    static String closed(String outcome) {
        return "case closed as " + outcome;
    }

    static String promise(String name, Instant due) {
        return "promise " + name + " due " + moment(due);
    }

    static String kept(String name, Instant at) {
        return "promise " + name + " kept " + moment(at);
    }

    static String meeting(LocalDate day, boolean closing, boolean askAgain) {
        return (closing ? "closing review" : "meeting") + " planned on " + day(day)
                + (askAgain ? " with the questions" : "");
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(PARIS)).replace(":00.000", "");
    }
}
