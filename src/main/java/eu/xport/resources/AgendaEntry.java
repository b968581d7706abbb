package eu.xport.resources;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A training, a fair or a mission to which companies can register.
 *
 * @param kind {@code TRAINING}, {@code FAIR} or {@code MISSION}
 * @param family the need that it answers, as services call it
 * @param sectors none for all
 * @param registerBy the last day on which to register; empty where nobody needs to
 */
public record AgendaEntry(
        String code,
        String kind,
        Map<Locale, String> names,
        String place,
        String country,
        String family,
        List<String> partners,
        List<String> sectors,
        LocalDate startsOn,
        LocalDate endsOn,
        Optional<LocalDate> registerBy,
        URI address) {

    private static final int SOON = 14;

    /** Whether a company can still register. */
    public enum Registration {
        OPEN,
        CLOSING_SOON,
        CLOSED
    }

    static AgendaEntry of(Row row) {
        return new AgendaEntry(
                row.text("code"),
                row.text("kind"),
                row.inBothLanguages("name"),
                row.text("place"),
                row.text("country"),
                row.text("family"),
                row.codes("partners"),
                row.codes("sectors"),
                LocalDate.parse(row.text("startsOn")),
                LocalDate.parse(row.text("endsOn")),
                row.day("registerBy"),
                URI.create(row.text("url")));
    }

    public String name(Locale language) {
        return names.get(language);
    }

    public Registration on(LocalDate day) {
        if (registerBy.filter(day::isAfter).isPresent()) {
            return Registration.CLOSED;
        }
        return registerBy.filter(last -> !day.isBefore(last.minusDays(SOON))).isPresent()
                ? Registration.CLOSING_SOON
                : Registration.OPEN;
    }
}
