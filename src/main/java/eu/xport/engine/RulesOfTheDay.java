package eu.xport.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Rules that ask for the day alone: asked once a day and version, for each question leaves a record of all it said. */
@Component
public class RulesOfTheDay {

    private final Decisions decisions;
    private final Clock clock;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    RulesOfTheDay(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Every rule of the decision that fits today, as its outputs by name. */
    public List<Map<String, Object>> of(String decision) {
        var today = LocalDate.now(clock);
        var version = decisions.newest(decision);
        var known = answers.get(decision);
        if (known == null || !known.day().equals(today) || !known.version().equals(version)) {
            known = new Answer(version, today, decisions.ask(decision, Map.of("day", today.toString())));
            answers.put(decision, known);
        }
        return known.rows();
    }

    private record Answer(String version, LocalDate day, List<Map<String, Object>> rows) {}
}
