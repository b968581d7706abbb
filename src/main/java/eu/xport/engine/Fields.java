package eu.xport.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a form, read by key as what they mean. Blank counts as not given. */
public record Fields(Map<String, Object> values) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key))
                .map(value -> value.toString().strip())
                .filter(FieldRules::shows);
    }

    public String need(String key) {
        return text(key).orElseThrow(() -> FormRefused.because(key, "required"));
    }

    public boolean yes(String key) {
        return text(key).map(Boolean::parseBoolean).orElse(false);
    }

    public Optional<Integer> whole(String key) {
        return amount(key).map(BigDecimal::intValueExact);
    }

    public Optional<BigDecimal> amount(String key) {
        return text(key).map(BigDecimal::new);
    }

    public Optional<LocalDate> date(String key) {
        return text(key).map(text -> LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
    }

    public LocalDate needDate(String key) {
        return date(key).orElseThrow(() -> FormRefused.because(key, "required"));
    }

    /** @throws FormRefused when the day is missing, before the first one or after the last one */
    public LocalDate needDateWithin(String key, LocalDate first, LocalDate last) {
        var day = needDate(key);
        if (day.isBefore(first) || day.isAfter(last)) {
            throw FormRefused.because(key, "within", first, last);
        }
        return day;
    }

    /** @throws FormRefused when there is no amount */
    public BigDecimal needAmount(String key) {
        return amount(key).orElseThrow(() -> FormRefused.because(key, "required"));
    }

    /** A moment; without an offset it is meant in the zone of the programme, Europe/Paris. */
    public Optional<Instant> time(String key) {
        return text(key).map(Fields::instant);
    }

    public Instant needTime(String key) {
        return time(key).orElseThrow(() -> FormRefused.because(key, "required"));
    }

    public List<String> choices(String key) {
        return values.get(key) instanceof Collection<?> chosen
                ? chosen.stream().map(Object::toString).toList()
                : List.of();
    }

    /** The rows of a list field. */
    @SuppressWarnings("unchecked")
    public List<Fields> rows(String key) {
        return values.get(key) instanceof Collection<?> rows
                ? rows.stream()
                        .map(row -> new Fields((Map<String, Object>) row))
                        .toList()
                : List.of();
    }

    static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException withoutOffset) {
            return LocalDateTime.parse(text).atZone(PARIS).toInstant();
        }
    }
}
