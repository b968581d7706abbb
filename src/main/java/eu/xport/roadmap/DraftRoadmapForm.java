package eu.xport.roadmap;

import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseFile;
import eu.xport.journey.JourneyNumber;
import eu.xport.organisation.Partner;
import eu.xport.resources.ServiceCatalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The expert writes the roadmap; a version that the company refused is where the next one begins. */
@Component
class DraftRoadmapForm implements TaskForm {

    private static final Set<String> ASKED = Set.of("roadmapGoal", "roadmapMonths", "reviewEveryMonths");

    private final Roadmaps roadmaps;
    private final PlanFields plans;
    private final ServiceCatalogue catalogue;
    private final SuggestedServices suggested;
    private final CaseFile file;
    private final Texts texts;
    private final Clock clock;

    DraftRoadmapForm(
            Roadmaps roadmaps,
            PlanFields plans,
            ServiceCatalogue catalogue,
            SuggestedServices suggested,
            CaseFile file,
            Texts texts,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.plans = plans;
        this.catalogue = catalogue;
        this.suggested = suggested;
        this.file = file;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "DraftRoadmap";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key) || ActionFields.asked(key, "actions");
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var number = JourneyNumber.of(step.businessKey());
        var shown = file.shown(number);
        shown.put("servicesLine", suggested.of(number));
        shown.put("services", catalogue.options(texts.staffLanguage()));
        shown.put("partners", Partner.choices());
        roadmaps.of(number)
                .latest()
                .ifPresentOrElse(former -> prefill(shown, former), () -> shown.put("actions", List.of(blank(step))));
        return shown;
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        var faults = new ArrayList<FieldFault>();
        var today = LocalDate.now(clock);
        var number = JourneyNumber.of(submission.businessKey());
        var terms = plans.terms(submission.fields(), Optional.empty(), faults);
        var actions = plans.added(number, submission.fields(), "actions", PlanFields.horizon(today, terms), faults);
        if (actions.isEmpty()) {
            faults.add(FieldFault.of("actions", "noAction"));
        }
        FormRefused.ifAny(faults);
        var roadmap = roadmaps.of(number);
        var former = roadmap.latest();
        var version = roadmap.propose(
                terms,
                numbered(actions, former.map(RoadmapVersion::actions).orElse(List.of())),
                former.flatMap(RoadmapVersion::answered).map(Answer::comment).orElse(null),
                submission.by().orElse(null),
                clock.instant(),
                today);
        roadmaps.save(roadmap);
        return Map.of(CompanyAnswers.VERSION, version.number());
    }

    /** The form knows no ids: an action of the same service keeps the one it had in the version before. */
    private List<RoadmapAction> numbered(List<RoadmapAction> actions, List<RoadmapAction> former) {
        var before = new ArrayList<>(former);
        return actions.stream()
                .map(action -> before.stream()
                        .filter(one -> one.service().equals(action.service()))
                        .findFirst()
                        .filter(before::remove)
                        .map(one -> action.called(one.actionId()))
                        .orElseGet(() -> action.called(RoadmapAction.id(roadmaps.nextAction()))))
                .toList();
    }

    /** Whoever looks after the company is likely to prescribe. */
    private static Map<String, Object> blank(Step step) {
        return step.variable("partner")
                .map(partner -> Map.of("prescriber", partner))
                .orElse(Map.of());
    }

    private static void prefill(Map<String, Object> shown, RoadmapVersion former) {
        shown.put("roadmapGoal", former.terms().goal());
        shown.put("roadmapMonths", former.terms().months());
        shown.put("reviewEveryMonths", former.terms().reviewEveryMonths());
        shown.put(
                "actions",
                former.actions().stream()
                        .map(action -> ActionFields.of(action).values())
                        .toList());
    }
}
