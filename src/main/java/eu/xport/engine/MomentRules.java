package eu.xport.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What a form takes for a date, a time or both; the column of a database and a calendar reach only so far. */
record MomentRules(FormField field) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    Optional<FieldFault> fault(String text) {
        try {
            return switch (field.subtype()) {
                case "date" -> outOfReach(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
                case "time" -> {
                    LocalTime.parse(text, DateTimeFormatter.ISO_TIME);
                    yield Optional.empty();
                }
                default -> outOfReach(
                        Fields.instant(text).atZone(ZoneOffset.UTC).toLocalDate());
            };
        } catch (DateTimeException unreadable) {
            return Optional.of(FieldFault.of(field.key(), "time".equals(field.subtype()) ? "time" : "date"));
        }
    }

    private Optional<FieldFault> outOfReach(LocalDate day) {
        return day.isBefore(FIRST) || day.isAfter(LAST)
                ? Optional.of(FieldFault.of(field.key(), "within", FIRST, LAST))
                : Optional.empty();
    }
}
