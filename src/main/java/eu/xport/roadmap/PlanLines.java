package eu.xport.roadmap;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.organisation.Partner;
import eu.xport.resources.ServiceCatalogue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A plan line by line, as a company reads it: without the codes and numbers that the staff goes by. */
@Component
class PlanLines {

    private final ServiceCatalogue catalogue;
    private final ActionText actions;
    private final Texts texts;

    PlanLines(ServiceCatalogue catalogue, ActionText actions, Texts texts) {
        this.catalogue = catalogue;
        this.actions = actions;
        this.texts = texts;
    }

    /** {@code Tailor-made market study}. */
    String name(RoadmapAction action, Locale language) {
        return catalogue.nameOf(action.service(), language);
    }

    /** {@code Tailored market study: Wed 1 Apr 2026 to Fri 15 May 2026, by Business France, 1,500.00 €}. */
    String line(RoadmapAction action, Locale language) {
        return texts.of(
                language,
                "letter.action",
                name(action, language),
                PrintedDate.day(action.startsOn(), language),
                PrintedDate.day(action.endsOn(), language),
                Partner.titleOf(action.deliverer()),
                actions.cost(action, language));
    }

    String until(RoadmapAction action, Locale language) {
        return texts.of(
                language,
                "letter.actionUntil",
                name(action, language),
                PrintedDate.day(action.endsOn(), language),
                Partner.titleOf(action.deliverer()));
    }

    /** What a version that waits for the company's answer changes in the plan in force. */
    List<String> changes(RoadmapVersion former, RoadmapVersion next, Locale language) {
        return Stream.concat(
                        terms(former.terms(), next.terms(), language),
                        next.changesSince(former).stream().map(action -> change(action, former, language)))
                .toList();
    }

    private Stream<String> terms(Terms former, Terms next, Locale language) {
        return Stream.of(
                        changed("letter.newGoal", former.goal(), next.goal(), language),
                        changed("letter.newMonths", former.months(), next.months(), language),
                        changed("letter.newRhythm", former.reviewEveryMonths(), next.reviewEveryMonths(), language))
                .flatMap(Optional::stream);
    }

    private Optional<String> changed(String key, Object former, Object next, Locale language) {
        return Objects.equals(former, next) ? Optional.empty() : Optional.of(texts.of(language, key, former, next));
    }

    /** What changes is told as it is to be, and as it was where that can be seen in the line. */
    private String change(RoadmapAction action, RoadmapVersion former, Locale language) {
        var told = action.change() == Change.DROPPED ? name(action, language) : line(action, language);
        var before = former.action(action.actionId())
                .filter(planned -> action.change() == Change.CHANGED)
                .map(planned -> line(planned, language))
                .filter(line -> !line.equals(told));
        return before.map(line -> texts.of(language, "letter.change.CHANGED_FROM", told, line))
                        .orElseGet(() -> texts.of(language, "letter.change." + action.change(), told))
                + Optional.ofNullable(action.reason())
                        .map(reason -> texts.of(language, "letter.because", reason))
                        .orElse("");
    }
}
