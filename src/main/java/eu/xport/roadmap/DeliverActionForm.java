package eu.xport.roadmap;

import eu.xport.engine.FieldFault;
import eu.xport.engine.Fields;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseFile;
import eu.xport.journey.JourneyNumber;
import eu.xport.resources.Service;
import eu.xport.resources.ServiceCatalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The partner who delivers an action says what became of it. */
@Component
class DeliverActionForm implements TaskForm {

    private static final Set<String> ASKED = Set.of(
            "actionOutcome",
            "deliveredOn",
            "endsOn",
            "actionReason",
            "participants",
            "hours",
            "businessesMet",
            "deliverable",
            "country",
            "legalForm",
            "position",
            "hiredOn");

    private final Roadmaps roadmaps;
    private final ActionDeliveries deliveries;
    private final ServiceCatalogue catalogue;
    private final ActionText text;
    private final CaseFile file;
    private final Texts texts;
    private final Clock clock;

    DeliverActionForm(
            Roadmaps roadmaps,
            ActionDeliveries deliveries,
            ServiceCatalogue catalogue,
            ActionText text,
            CaseFile file,
            Texts texts,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.deliveries = deliveries;
        this.catalogue = catalogue;
        this.text = text;
        this.file = file;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "DeliverAction";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var number = JourneyNumber.of(step.businessKey());
        var action = action(roadmaps.of(number), step);
        var shown = file.shown(number);
        shown.put("serviceName", catalogue.nameOf(action.service(), texts.staffLanguage()));
        shown.put("actionLine", text.full(action, texts.staffLanguage()));
        shown.put("family", family(action));
        return shown;
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        var roadmap = roadmaps.of(JourneyNumber.of(submission.businessKey()));
        var action = action(roadmap, submission.step());
        var outcome = submission.fields().need(ActionDeliveries.OUTCOME);
        var delivery =
                switch (outcome) {
                    case "DELIVERED" -> delivered(submission, roadmap, action);
                    case "POSTPONED" -> postponed(submission, roadmap, action);
                    default -> Delivery.dropped(
                            submission.fields().need("actionReason"),
                            submission.by().orElse(null),
                            clock.instant());
                };
        roadmap.report(action.actionId(), delivery);
        roadmaps.save(roadmap);
        return delivery.postponedTo() == null
                ? Map.of(ActionDeliveries.OUTCOME, outcome)
                : Map.of(
                        ActionDeliveries.OUTCOME,
                        outcome,
                        ActionDeliveries.ENDS_AT,
                        deliveries.endOf(delivery.postponedTo()));
    }

    private Delivery delivered(Submission submission, Roadmap roadmap, RoadmapAction action) {
        var fields = submission.fields();
        var faults = new ArrayList<FieldFault>();
        var day = day(fields, "deliveredOn", roadmap.inForce().orElseThrow().startsOn(), LocalDate.now(clock), faults);
        Family.needs(family(action))
                .filter(key -> fields.text(key).isEmpty())
                .forEach(key -> faults.add(FieldFault.of(key, "required")));
        FormRefused.ifAny(faults);
        return Delivery.delivered(day, facts(fields), submission.by().orElse(null), clock.instant());
    }

    private Delivery postponed(Submission submission, Roadmap roadmap, RoadmapAction action) {
        var faults = new ArrayList<FieldFault>();
        var ahead = roadmap.inForce()
                .orElseThrow()
                .horizon()
                .onwards(LocalDate.now(clock))
                .onwards(action.startsOn());
        var day = day(submission.fields(), "endsOn", ahead.from(), ahead.until(), faults);
        var reason = submission.fields().text("actionReason");
        if (reason.isEmpty()) {
            faults.add(FieldFault.of("actionReason", "required"));
        }
        FormRefused.ifAny(faults);
        return Delivery.postponed(day, reason.orElseThrow(), submission.by().orElse(null), clock.instant());
    }

    private static LocalDate day(
            Fields fields, String key, LocalDate earliest, LocalDate latest, List<FieldFault> faults) {
        var day = fields.date(key);
        if (day.isEmpty()) {
            faults.add(FieldFault.of(key, "required"));
        }
        day.filter(one -> one.isBefore(earliest) || one.isAfter(latest))
                .ifPresent(one -> faults.add(FieldFault.of(key, "within", earliest, latest)));
        return day.orElse(null);
    }

    private static Facts facts(Fields fields) {
        return new Facts(
                fields.whole("participants").orElse(null),
                fields.amount("hours").orElse(null),
                fields.whole("businessesMet").orElse(null),
                fields.text("deliverable").orElse(null),
                fields.text("country").orElse(null),
                fields.text("legalForm").orElse(null),
                fields.text("position").orElse(null),
                fields.date("hiredOn").orElse(null));
    }

    private String family(RoadmapAction action) {
        return catalogue.find(action.service()).map(Service::family).orElse("");
    }

    private static RoadmapAction action(Roadmap roadmap, Step step) {
        return roadmap.action(step.text(ActionDeliveries.ACTION).orElseThrow()).orElseThrow();
    }
}
