package eu.xport.journey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of what people see about a case: each room shows what it knows. Rooms are asked in the order of the beans. */
public interface CaseSection {

    /** Empty when the room has nothing to show yet. */
    Optional<Section> of(JourneyNumber journey, Locale language);

    /** A title with facts, a table, or both. */
    record Section(String title, List<Fact> facts, List<String> columns, List<List<String>> rows) {

        public static Section ofFacts(String title, List<Fact> facts) {
            return new Section(title, facts, List.of(), List.of());
        }

        public static Section ofTable(String title, List<String> columns, List<List<String>> rows) {
            return new Section(title, List.of(), columns, rows);
        }
    }

    record Fact(String label, String value) {}
}
