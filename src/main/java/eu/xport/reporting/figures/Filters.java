package eu.xport.reporting.figures;

import eu.xport.calendar.ParisTime;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * Which cases are counted: those that were submitted in a period, and what else was chosen.
 *
 * @param from the first day
 * @param to the last day
 * @param chosen the codes that were chosen; nothing where all are meant
 */
record Filters(LocalDate from, LocalDate to, Map<Dimension, String> chosen) {

    Filters {
        chosen = chosen.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(chosen));
    }

    Filters from(LocalDate day) {
        return new Filters(day, to, chosen);
    }

    Filters with(Dimension dimension, String code) {
        var more = new EnumMap<Dimension, String>(Dimension.class);
        more.putAll(chosen);
        more.put(dimension, code);
        return new Filters(from, to, more);
    }

    /**
     * The condition on a {@code figure_case} that the query calls {@code c}. The period stands in it as it is: a plan that fits
     * any period fits none, for one asks for a quarter and the next for all years.
     */
    String condition() {
        return period("c.submitted_at") + choice("c.partner");
    }

    /** The condition that a moment lies in the period. */
    String period(String moment) {
        return "%1$s >= %2$s and %1$s < %3$s".formatted(moment, midnight(from), midnight(to.plusDays(1)));
    }

    /** Whether nothing but the period was chosen. */
    boolean areAll() {
        return chosen.isEmpty();
    }

    /** Midnight in Paris before a day, as the database reads it. */
    private static String midnight(LocalDate day) {
        return "timestamp with time zone '%s'".formatted(ParisTime.beginningOf(day));
    }

    /**
     * The same without the period, to go on after another condition.
     *
     * @param partner the column with the organisation that is meant
     */
    String choice(String partner) {
        return chosen.keySet().stream()
                .sorted()
                .map(dimension -> " and %s = :%s"
                        .formatted(
                                dimension == Dimension.PARTNER ? partner : "c." + dimension.column(),
                                dimension.parameter()))
                .collect(Collectors.joining());
    }

    /** As an address carries them. */
    String query() {
        return "from=%s&to=%s".formatted(from, to)
                + chosen.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(choice -> "&%s=%s".formatted(choice.getKey().parameter(), choice.getValue()))
                        .collect(Collectors.joining());
    }

    MapSqlParameterSource parameters() {
        var parameters = new MapSqlParameterSource();
        chosen.forEach((dimension, code) -> parameters.addValue(dimension.parameter(), code));
        return parameters;
    }
}
