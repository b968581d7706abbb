package eu.xport.journey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of what people see about a case: each room shows what it knows. Rooms are asked in the order of the beans: 10
 * company, 20 readiness, 30 promises, 40 what is open, 50 contact, 55
 * the first appointment, 60 roadmap, 70 meetings, 80 causes, 85 letters, 90 notes.
 */
public interface CaseSection {

    /** Empty when the room has nothing to show yet. */
    Optional<Section> of(JourneyNumber journey, Locale language);

    /** A title with facts, a table, or both. */
    record Section(String title, List<Fact> facts, List<String> columns, List<List<Cell>> rows) {

        public static Section ofFacts(String title, List<Fact> facts) {
            return new Section(title, facts, List.of(), List.of());
        }

        public static Section ofTable(String title, List<String> columns, List<List<String>> rows) {
            return ofCells(
                    title,
                    columns,
                    rows.stream()
                            .map(row -> row.stream().map(Cell::of).toList())
                            .toList());
        }

        public static Section ofCells(String title, List<String> columns, List<List<Cell>> rows) {
            return new Section(title, List.of(), columns, rows);
        }

        /** The same section with facts above its table. */
        public Section with(List<Fact> facts) {
            return new Section(title, facts, columns, rows);
        }
    }

    /**
     * What is told in one line, or in a list of lines.
     *
     * @param link where the value leads, such as {@code tel:}; null for mere text
     */
    record Fact(String label, String value, String link) {

        public Fact(String label, String value) {
            this(label, value, null);
        }

        public boolean isList() {
            return value.indexOf('\n') >= 0;
        }

        public List<String> lines() {
            return value.lines().toList();
        }
    }

    /**
     * One cell of a table.
     *
     * @param bar a small bar beside the text; null for none
     * @param link where the text leads, from the root of the site; null for mere text
     */
    record Cell(String text, Bar bar, Mark mark, String link) {

        /** The longest moment with its weekday, in either language: {@code mer. 1er sept. 2026, 18:00}. */
        private static final int SHORT = 26;

        public static Cell of(String text) {
            return new Cell(text, null, Mark.NONE, null);
        }

        /** @param link null for mere text */
        public static Cell leading(String link, String text) {
            return new Cell(text, null, Mark.NONE, link);
        }

        public static Cell marked(Mark mark, String text) {
            return new Cell(text, null, mark, null);
        }

        public static Cell bar(int value, int most, Mark mark) {
            return new Cell(value + " / " + most, new Bar(value, most), mark, null);
        }

        /** Whether none of its lines is worth breaking. */
        public boolean isShort() {
            return text.lines().allMatch(line -> line.length() <= SHORT);
        }
    }

    record Bar(int value, int most) {}

    /** What the eye should meet first; the text says the same in words. */
    enum Mark {
        NONE,
        GOOD,
        WEAK
    }
}
