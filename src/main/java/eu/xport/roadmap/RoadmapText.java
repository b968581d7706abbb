package eu.xport.roadmap;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A roadmap in sentences, as people read it in forms and on pages. */
@Component
public class RoadmapText {

    private final ActionText actions;
    private final Texts texts;

    RoadmapText(ActionText actions, Texts texts) {
        this.actions = actions;
        this.texts = texts;
    }

    /** A version with all its actions, and with what it changes and why. */
    public String of(Roadmap roadmap, RoadmapVersion version, Locale language) {
        return joined(Stream.concat(
                head(version.terms(), version.horizon(), language),
                Stream.concat(
                        version.standing().stream().map(action -> actions.full(action, language)),
                        headed("roadmap.whatChanges", changes(roadmap, version, language), language))));
    }

    private Stream<String> headed(String heading, List<String> lines, Locale language) {
        return lines.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(texts.of(language, heading)), lines.stream());
    }

    /** The version in force with the actions that are still to come, on the days on which they end by now. */
    public String asItStands(Roadmap roadmap, Locale language) {
        return roadmap.inForce()
                .map(version -> joined(Stream.concat(
                        head(version.terms(), version.horizon(), language),
                        roadmap.actions().stream().map(action -> withState(roadmap, action, language)))))
                .orElse("");
    }

    /** What came of the actions so far, one line each; those still to come are left out. */
    public String delivered(Roadmap roadmap, Locale language) {
        return joined(roadmap.actions().stream()
                .filter(roadmap::isClosed)
                .map(action -> withState(roadmap, action, language)));
    }

    /** What a version changes against the one it was made from, and why; nothing for a first version. */
    List<String> changes(Roadmap roadmap, RoadmapVersion version, Locale language) {
        return roadmap.before(version)
                .map(former -> Stream.concat(
                                terms(former.terms(), version.terms(), language),
                                version.changesSince(former).stream().map(action -> change(action, former, language)))
                        .toList())
                .orElse(List.of());
    }

    /** Goal, length and rhythm of a version. */
    String head(RoadmapVersion version, Locale language) {
        return joined(head(version.terms(), version.horizon(), language));
    }

    private Stream<String> head(Terms terms, Horizon horizon, Locale language) {
        return Stream.of(
                texts.of(language, "roadmap.goal", terms.goal()),
                texts.of(
                        language,
                        "roadmap.terms",
                        terms.months(),
                        day(horizon.from(), language),
                        day(horizon.until(), language),
                        terms.reviewEveryMonths()));
    }

    private String withState(Roadmap roadmap, RoadmapAction action, Locale language) {
        return actions.withState(action, roadmap.deliveries().get(action.actionId()), language);
    }

    private Stream<String> terms(Terms former, Terms now, Locale language) {
        return Stream.of(
                        differs("roadmap.newGoal", former.goal(), now.goal(), language),
                        differs("roadmap.newMonths", former.months(), now.months(), language),
                        differs("roadmap.newRhythm", former.reviewEveryMonths(), now.reviewEveryMonths(), language))
                .flatMap(Optional::stream);
    }

    private Optional<String> differs(String key, Object former, Object now, Locale language) {
        return former.equals(now) ? Optional.empty() : Optional.of(texts.of(language, key, former, now));
    }

    /** A changed action is told as it was and as it is to be. */
    private String change(RoadmapAction action, RoadmapVersion former, Locale language) {
        var told = action.change() == Change.CHANGED
                ? former.action(action.actionId())
                        .map(before -> actions.full(before, language) + " → " + actions.full(action, language))
                        .orElseGet(() -> actions.full(action, language))
                : actions.full(action, language);
        return texts.of(language, "change." + action.change(), told)
                + Optional.ofNullable(action.reason())
                        .map(reason -> texts.of(language, "roadmap.because", reason))
                        .orElse("");
    }

    private static String day(LocalDate day, Locale language) {
        return PrintedDate.day(day, language);
    }

    private static String joined(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
