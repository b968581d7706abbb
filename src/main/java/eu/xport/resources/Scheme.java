package eu.xport.resources;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A scheme that brings money.
 *
 * @param code also that of the service by which the partners help with it, where they offer one
 * @param opensOn the first day of applications; empty when it has been open for long
 * @param closesOn the last day of applications; empty when there is no end
 */
public record Scheme(
        String code,
        Map<Locale, String> names,
        Map<Locale, String> texts,
        List<String> partners,
        Optional<LocalDate> opensOn,
        Optional<LocalDate> closesOn) {

    private static final int SOON = 30;

    /** Whether it takes applications. */
    public enum State {
        NOT_YET_OPEN,
        OPEN,
        CLOSING_SOON,
        CLOSED
    }

    static Scheme of(Row row) {
        return new Scheme(
                row.text("code"),
                row.inBothLanguages("name"),
                row.inBothLanguages("text"),
                row.codes("partners"),
                row.day("opensOn"),
                row.day("closesOn"));
    }

    public String name(Locale language) {
        return names.get(language);
    }

    public String text(Locale language) {
        return texts.get(language);
    }

    public State on(LocalDate day) {
        if (closesOn.filter(day::isAfter).isPresent()) {
            return State.CLOSED;
        }
        if (opensOn.filter(day::isBefore).isPresent()) {
            return State.NOT_YET_OPEN;
        }
        return closesOn.filter(last -> !day.isBefore(last.minusDays(SOON))).isPresent()
                ? State.CLOSING_SOON
                : State.OPEN;
    }

    boolean takesApplicationsOn(LocalDate day) {
        var state = on(day);
        return state == State.OPEN || state == State.CLOSING_SOON;
    }
}
