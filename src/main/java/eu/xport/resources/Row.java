package eu.xport.resources;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of a table that an analyst keeps; a cell that says nothing is an empty text. */
record Row(Map<String, Object> cells) {

    String text(String column) {
        var cell = cells.get(column);
        return cell == null ? "" : cell.toString().strip();
    }

    /** Of two columns of one name, {@code nameEn} and {@code nameFr}. */
    Map<Locale, String> inBothLanguages(String name) {
        return Map.of(Locale.ENGLISH, text(name + "En"), Locale.FRENCH, text(name + "Fr"));
    }

    /** Codes stand one beside the other, separated by blanks. */
    List<String> codes(String column) {
        return Stream.of(text(column).split("\\s+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** Written {@code 2026-12-31}, as the gate holds the tables to. */
    Optional<LocalDate> day(String column) {
        return Optional.of(text(column)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }
}
