package eu.xport.calendar;

import static eu.xport.calendar.ParisTime.PARIS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Dates as people read them; the weekday stands with them, because deadlines turn on it. */
public final class PrintedDate {

    private PrintedDate() {}

    /** Thu 12 Mar 2026, jeu. 12 mars 2026. */
    public static String day(LocalDate day, Locale language) {
        return printed(day, "EEE d MMM uuuu", language);
    }

    public static String day(Instant moment, Locale language) {
        return day(ParisTime.dayOf(moment), language);
    }

    /** Thursday 12 March 2026, jeudi 12 mars 2026: in full, for those who read one date alone. */
    public static String inFull(Instant moment, Locale language) {
        return printed(ParisTime.dayOf(moment), "EEEE d MMMM uuuu", language);
    }

    /** Thursday 12 March 2026 at 18:00, jeudi 12 mars 2026 à 18 h 00. */
    public static String momentInFull(Instant moment, Locale language) {
        return inFull(moment, language) + (isFrench(language) ? " à " : " at ") + hour(moment, language);
    }

    /** 18:00, 18 h 00. */
    public static String hour(Instant moment, Locale language) {
        return DateTimeFormatter.ofPattern(isFrench(language) ? "H\u00a0'h'\u00a0mm" : "H:mm", language)
                .format(moment.atZone(PARIS));
    }

    /** Thu 12 Mar 2026, 18:00. */
    public static String moment(Instant moment, Locale language) {
        return day(moment, language)
                + DateTimeFormatter.ofPattern(", HH:mm", language).format(moment.atZone(PARIS));
    }

    /** Days in a row are told by the first and the last of them: 4–6 Apr, 11 Apr. */
    public static String days(List<LocalDate> days, Locale language) {
        return rows(days).stream().map(row -> row(row, language)).collect(Collectors.joining(", "));
    }

    private static List<List<LocalDate>> rows(List<LocalDate> days) {
        var rows = new ArrayList<List<LocalDate>>();
        for (var day : days.stream().sorted().toList()) {
            var last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last == null || !last.get(last.size() - 1).plusDays(1).equals(day)) {
                last = new ArrayList<>();
                rows.add(last);
            }
            last.add(day);
        }
        return rows;
    }

    private static String row(List<LocalDate> row, Locale language) {
        var first = row.get(0);
        var last = row.get(row.size() - 1);
        if (row.size() == 1) {
            return printed(first, "d MMM", language);
        }
        return first.getMonth() == last.getMonth()
                ? printed(first, "d", language) + "–" + printed(last, "d MMM", language)
                : printed(first, "d MMM", language) + " – " + printed(last, "d MMM", language);
    }

    /** In French the first day of a month is an ordinal: 1er mars. */
    private static String printed(LocalDate day, String pattern, Locale language) {
        var first = day.getDayOfMonth() == 1 && isFrench(language);
        return DateTimeFormatter.ofPattern(first ? pattern.replaceFirst("\\bd\\b", "d'er'") : pattern, language)
                .format(day);
    }

    private static boolean isFrench(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage());
    }
}
