package eu.xport.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Rules that ask for the day alone, such as a list of services: asked once a day and version, for asking takes its time. */
@Component
public class RulesOfTheDay {

    /** A year of them, which only a clock that is moved comes to see. */
    private static final int MOST_DAYS = 1000;

    private final Decisions decisions;
    private final Clock clock;
    private final Map<Question, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

    RulesOfTheDay(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Every rule of the decision that fits today, as its outputs by name. */
    public List<Map<String, Object>> of(String decision) {
        return of(decision, LocalDate.now(clock));
    }

    /** Every rule that fits another day, as of a vote or a signature. */
    public List<Map<String, Object>> of(String decision, LocalDate day) {
        var question = new Question(decisions.newest(decision), day);
        if (answers.size() > MOST_DAYS) {
            answers.clear();
        }
        return answers.computeIfAbsent(
                question,
                asked -> decisions.ask(decision, Map.of("day", asked.day().toString())));
    }

    /** What a list of today calls its codes: each row has one, and a name in each language. A code that is gone is missing. */
    public Map<String, String> names(String decision, Locale language) {
        var name = column("name", language);
        return of(decision).stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("code")),
                        row -> String.valueOf(row.get(name)),
                        (one, other) -> one));
    }

    /** What a list of today lets people choose from, in its order. */
    public List<Option> options(String decision, Locale language) {
        var names = names(decision, language);
        return of(decision).stream()
                .map(row -> String.valueOf(row.get("code")))
                .map(code -> new Option(names.get(code), code))
                .toList();
    }

    /** Texts of a rule stand in two columns, one for each language: {@code nameEn}, {@code nameFr}. */
    public static String column(String text, Locale language) {
        return text + (Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? "Fr" : "En");
    }

    /** @param version the rules in force, of one decision */
    private record Question(String version, LocalDate day) {}
}
