package eu.xport.portal;

import java.util.List;
import java.util.Optional;

/**
 * What a company can choose for its first call.
 *
 * @param expert who calls; empty while nobody is promised by name
 * @param booked what it has chosen already
 * @param days what it can choose
 */
public record CallChoice(Optional<String> expert, Optional<String> booked, List<Day> days) {

    public record Day(String name, List<Time> times) {}

    /** @param value as the page sends it */
    public record Time(String value, String label) {}
}
