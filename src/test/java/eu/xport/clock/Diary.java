package eu.xport.clock;

import eu.xport.testing.Case;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The two years of one company, written before they begin: what people will do, and what must be seen on each day. */
final class Diary {

    /** Something that people do; from then on everything is the application's business. */
    record Act(ZonedDateTime at, String name, Consumer<Case> deed) {}

    private final List<Act> acts = new ArrayList<>();
    private final Map<LocalDate, List<String>> expected = new HashMap<>();
    private final Map<LocalDate, List<String>> possible = new HashMap<>();

    void does(ZonedDateTime at, String task, Object... fields) {
        acts.add(new Act(at, task, company -> company.does(task, fields)));
    }

    void does(ZonedDateTime at, String task, Map<String, Object> fields) {
        acts.add(new Act(at, task, company -> company.does(task, fields)));
    }

    void does(ZonedDateTime at, String name, Consumer<Case> deed) {
        acts.add(new Act(at, name, deed));
    }

    /** Must be seen on that day, once for each time that it is written here. */
    void sees(LocalDate day, String what) {
        expected.computeIfAbsent(day, first -> new ArrayList<>()).add(what);
    }

    void sees(ZonedDateTime at, String what) {
        sees(at.toLocalDate(), Seen.at(at.toInstant(), what));
    }

    /** Falls on the very moment that makes it needless: whichever of the two comes first is right. */
    void maySee(ZonedDateTime at, String what) {
        possible.computeIfAbsent(at.toLocalDate(), first -> new ArrayList<>()).add(Seen.at(at.toInstant(), what));
    }

    int size() {
        return expected.values().stream().mapToInt(List::size).sum();
    }

    List<Act> acts() {
        return acts.stream().sorted(Comparator.comparing(Act::at)).toList();
    }

    List<String> expectedOn(LocalDate day) {
        return expected.getOrDefault(day, List.of());
    }

    List<String> possibleOn(LocalDate day) {
        return possible.getOrDefault(day, List.of());
    }
}
