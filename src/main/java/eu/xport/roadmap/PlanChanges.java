package eu.xport.roadmap;

import eu.xport.engine.FieldFault;
import eu.xport.engine.Fields;
import eu.xport.engine.Option;
import eu.xport.engine.Texts;
import eu.xport.journey.JourneyNumber;
import eu.xport.organisation.Partner;
import eu.xport.resources.ServiceCatalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A review changes the plan: goal, length, rhythm, and actions that change, go or come. What differs is a next version
 * that the company is asked to agree to; until then the version in force stays.
 */
@Component
public class PlanChanges {

    private static final Set<String> ASKED = Set.of(
            "roadmapGoal", "roadmapMonths", "reviewEveryMonths", "changes.action", "changes.change", "changes.reason");

    private final Roadmaps roadmaps;
    private final PlanFields plans;
    private final ServiceCatalogue catalogue;
    private final RoadmapText text;
    private final ActionText actions;
    private final Texts texts;
    private final Clock clock;

    PlanChanges(
            Roadmaps roadmaps,
            PlanFields plans,
            ServiceCatalogue catalogue,
            RoadmapText text,
            ActionText actions,
            Texts texts,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.plans = plans;
        this.catalogue = catalogue;
        this.text = text;
        this.actions = actions;
        this.texts = texts;
        this.clock = clock;
    }

    public boolean asks(String key) {
        return ASKED.contains(key) || ActionFields.asked(key, "changes", "newActions");
    }

    /** The plan as it stands, ready to be changed. */
    public Map<String, Object> shows(JourneyNumber journey) {
        var roadmap = roadmaps.of(journey);
        var terms = roadmap.inForce().orElseThrow().terms();
        var open = roadmap.openActions();
        var shown = new HashMap<String, Object>();
        shown.put("planText", text.asItStands(roadmap, texts.staffLanguage()));
        shown.put("roadmapGoal", terms.goal());
        shown.put("roadmapMonths", terms.months());
        shown.put("reviewEveryMonths", terms.reviewEveryMonths());
        shown.put("services", catalogue.options(texts.staffLanguage()));
        shown.put("partners", Partner.choices());
        shown.put("plannedActions", open.stream().map(this::option).toList());
        shown.put("changes", open.stream().map(PlanChanges::row).toList());
        shown.put("newActions", List.of());
        return shown;
    }

    /**
     * What the form wants the plan to be; each fault is added to those given. A plan may run out before its last review is
     * noted: only a form that itself shortens it below today, or adds actions to it, is told so.
     */
    public Wanted read(JourneyNumber journey, Fields fields, List<FieldFault> faults) {
        var roadmap = roadmaps.of(journey);
        var version = roadmap.inForce().orElseThrow();
        var today = LocalDate.now(clock);
        var terms = plans.terms(fields, Optional.of(version.terms()), faults);
        var horizon = PlanFields.horizon(version.startsOn(), terms);
        if (horizon.isOverOn(today) && (terms.months() < version.terms().months() || hasNewActions(fields))) {
            faults.add(FieldFault.of("roadmapMonths", "horizonOver", horizon.until()));
        }
        var changed = new ChangeRows(roadmap, horizon, plans, faults).read(fields.rows("changes"));
        var added = plans.added(journey, fields, "newActions", horizon.onwards(today), faults);
        changed.stream()
                .filter(action -> action.change() == Change.KEPT && !roadmap.isClosed(action))
                .filter(action -> action.endsOn().isAfter(horizon.until()))
                .forEach(action ->
                        faults.add(FieldFault.of("roadmapMonths", "actionBeyond", action.actionId(), action.endsOn())));
        return new Wanted(terms, Stream.concat(changed.stream(), added.stream()).toList());
    }

    /** Proposes what is wanted as the next version; its number, or nothing when nothing differs from the plan in force. */
    public Optional<Integer> propose(JourneyNumber journey, Wanted wanted, String reason, Optional<String> by) {
        var roadmap = roadmaps.of(journey);
        if (!wanted.differsFrom(roadmap.inForce().orElseThrow())) {
            return Optional.empty();
        }
        var actions = wanted.actions().stream()
                .map(action ->
                        action.actionId() == null ? action.called(RoadmapAction.id(roadmaps.nextAction())) : action)
                .toList();
        var version = roadmap.propose(
                wanted.terms(), actions, reason, by.orElse(null), clock.instant(), LocalDate.now(clock));
        roadmaps.save(roadmap);
        return Optional.of(version.number());
    }

    private static boolean hasNewActions(Fields fields) {
        return !fields.rows("newActions").isEmpty();
    }

    private Option option(RoadmapAction action) {
        return new Option(actions.title(action, texts.staffLanguage()), action.actionId());
    }

    private static Map<String, Object> row(RoadmapAction action) {
        var row = new HashMap<>(ActionFields.of(action).values());
        row.put("action", action.actionId());
        row.put("change", "KEEP");
        row.put("reason", "");
        return row;
    }

    /** A plan that a review wishes for. */
    public record Wanted(Terms terms, List<RoadmapAction> actions) {

        boolean differsFrom(RoadmapVersion version) {
            return !terms.equals(version.terms())
                    || actions.stream().anyMatch(action -> action.change() != Change.KEPT);
        }
    }
}
