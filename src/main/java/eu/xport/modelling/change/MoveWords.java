package eu.xport.modelling.change;

import eu.xport.calendar.Deadline;
import eu.xport.calendar.PrintedDate;
import eu.xport.engine.People;
import eu.xport.engine.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in words what came of a move: alike cases in one sentence, those that stay one by one. */
@Component
class MoveWords {

    private static final int MOST_SHOWN = 50;

    /** What the engine says, and the key of what people read instead. */
    private static final Map<Pattern, String> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put(Pattern.compile("meanwhile"), "meanwhile");
        REASONS.put(Pattern.compile("There is no migration instruction.*"), "noInstruction");
        REASONS.put(Pattern.compile(".*incompatible types.*|Events are not of the same type.*"), "type");
        REASONS.put(Pattern.compile(".*is not supported for activity instance migration.*"), "unsupported");
        REASONS.put(Pattern.compile(".*(must be mapped|closest mapped ancestor|descendant of).*"), "scope");
        REASONS.put(Pattern.compile(".*(not async|[Tt]ransition instance).*"), "async");
        REASONS.put(Pattern.compile(".*suspended.*"), "suspended");
    }

    private final Texts texts;
    private final People people;
    private final Clock clock;

    MoveWords(Texts texts, People people, Clock clock) {
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    MoveReport of(List<Outcome> outcomes, boolean tried, Move move, long inAll, int skipped, Locale language) {
        var left = outcomes.stream().filter(outcome -> !outcome.hasMoved()).toList();
        var effects =
                outcomes.stream().flatMap(outcome -> outcome.effects().stream()).toList();
        return new MoveReport(
                tried,
                outcomes.size() - left.size(),
                left.stream()
                        .limit(MOST_SHOWN)
                        .map(outcome -> left(outcome, move, language))
                        .toList(),
                left.size(),
                effects(effects, move, language),
                effects.stream()
                        .filter(effect -> effect.isBefore(clock.instant()))
                        .count(),
                Math.max(0, inAll - skipped - outcomes.size()),
                skipped + (tried ? outcomes.size() : left.size()));
    }

    private MoveReport.Left left(Outcome outcome, Move move, Locale language) {
        return new MoveReport.Left(
                outcome.number(),
                outcome.reasons().stream()
                        .map(reason -> reason(reason, move, language))
                        .distinct()
                        .toList());
    }

    private String reason(Outcome.Reason reason, Move move, Locale language) {
        var word = REASONS.entrySet().stream()
                .filter(known -> known.getKey().matcher(reason.failure()).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
        return texts.of(
                language,
                "modelChange.reason." + word,
                name(reason.activity(), move == null ? null : move.before()),
                reason.failure());
    }

    private List<String> effects(List<Effect> effects, Move move, Locale language) {
        return effects.stream()
                .collect(Collectors.groupingBy(this::alike, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> sentence(same, move, language))
                .sorted()
                .toList();
    }

    /** Moments differ from case to case, words do not. */
    private List<Object> alike(Effect effect) {
        return effect.before() instanceof Instant || effect.after() instanceof Instant
                ? List.of(effect.kind(), effect.activity())
                : List.of(effect.kind(), effect.activity(), effect.before(), effect.after());
    }

    private String sentence(List<Effect> same, Move move, Locale language) {
        var first = same.get(0);
        var sentence = texts.of(
                language,
                "modelChange.effect." + first.kind(),
                name(first.activity(), move.after()),
                same.size(),
                shown(first.before(), first.kind(), language),
                shown(first.after(), first.kind(), language));
        var shifts = same.stream()
                .filter(effect -> isDate(effect.before()) && isDate(effect.after()))
                .mapToLong(effect -> Duration.between((Instant) effect.before(), (Instant) effect.after())
                        .toHours())
                .summaryStatistics();
        return shifts.getCount() == 0
                ? sentence
                : sentence
                        + texts.of(
                                language,
                                "modelChange.shift",
                                signed(shifts.getMin(), language),
                                signed(shifts.getMax(), language));
    }

    private static String signed(long hours, Locale language) {
        return String.format(language, "%+.1f", hours / 24.0);
    }

    private static boolean isDate(Object value) {
        return value instanceof Instant moment && moment.isBefore(Deadline.NEVER.toInstant());
    }

    private String shown(Object value, Effect.Kind kind, Locale language) {
        if (value == null || "".equals(value)) {
            return texts.of(language, "modelChange.none");
        }
        if (value instanceof Instant moment) {
            return isDate(moment) ? PrintedDate.moment(moment, language) : texts.of(language, "modelChange.never");
        }
        return kind == Effect.Kind.TASK_ASSIGNEE
                ? people.named(value.toString()).map(People.Person::name).orElse(value.toString())
                : value.toString();
    }

    private static String name(String activity, ModelParts model) {
        var part = model == null ? null : model.byId().get(activity);
        return part == null ? activity : part.name();
    }
}
