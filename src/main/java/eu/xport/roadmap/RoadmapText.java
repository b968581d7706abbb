package eu.xport.roadmap;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.organisation.Partner;
import eu.xport.resources.ServiceCatalogue;
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

    private final ServiceCatalogue catalogue;
    private final Texts texts;

    RoadmapText(ServiceCatalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** A version with all its actions, and with what it changes and why. */
    public String of(Roadmap roadmap, RoadmapVersion version, Locale language) {
        return joined(Stream.concat(
                head(version.terms(), version.horizon(), language),
                Stream.concat(
                        version.standing().stream().map(action -> full(action, language)),
                        changes(roadmap, version, language).stream())));
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

    /** {@code A-000001 ETUDE - Tailor-made market study, 1 Apr to 15 May, Business France}. */
    String line(RoadmapAction action, Locale language) {
        return texts.of(
                language,
                "roadmap.action",
                action.actionId(),
                action.service(),
                catalogue.nameOf(action.service(), language),
                day(action.startsOn(), language),
                day(action.endsOn(), language),
                Partner.titleOf(action.deliverer()));
    }

    String full(RoadmapAction action, Locale language) {
        var line = texts.of(
                language,
                "roadmap.actionInFull",
                line(action, language),
                Partner.titleOf(action.prescriber()),
                Partner.titleOf(action.biller()),
                action.cost().text(language));
        return action.note() == null ? line : line + "\n  " + action.note();
    }

    /** What a version changes against the agreed one before it, and why; nothing for a first version. */
    List<String> changes(Roadmap roadmap, RoadmapVersion version, Locale language) {
        return roadmap.before(version)
                .map(former -> Stream.concat(
                                terms(former.terms(), version.terms(), language),
                                version.actions().stream()
                                        .filter(action -> action.change() != Change.KEPT)
                                        .map(action -> change(action, former, language)))
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
        var delivery = roadmap.deliveries().get(action.actionId());
        return texts.of(
                language,
                "roadmap.actionState",
                line(action, language),
                texts.of(language, "delivery." + delivery.state()));
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
                        .map(before -> full(before, language) + " → " + full(action, language))
                        .orElseGet(() -> full(action, language))
                : full(action, language);
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
