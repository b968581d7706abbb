package eu.xport.roadmap;

import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import eu.xport.journey.CaseFile;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.journey.Reassignment;
import eu.xport.organisation.Experts;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A manager answers for a roadmap that is overdue: names the cause and may entrust the case to another expert. */
@Component
class UnblockRoadmapForm implements TaskForm {

    private static final Set<String> ASKED = Set.of("newExpert", "breachCause", "managerNotes");

    private final CaseFile file;
    private final Journeys journeys;
    private final Experts experts;
    private final Reassignment reassignment;

    UnblockRoadmapForm(CaseFile file, Journeys journeys, Experts experts, Reassignment reassignment) {
        this.file = file;
        this.journeys = journeys;
        this.experts = experts;
        this.reassignment = reassignment;
    }

    @Override
    public String id() {
        return "UnblockRoadmap";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var number = JourneyNumber.of(step.businessKey());
        var shown = file.shown(number);
        shown.put("experts", experts.choices(journeys.openCases()));
        shown.put(
                "expertLine", journeys.of(number).expert().map(experts::nameOf).orElse(""));
        return shown;
    }

    @Override
    public Map<String, Object> takes(Submission answer) {
        var number = JourneyNumber.of(answer.businessKey());
        reassignment.decide(number, Journey.ROADMAP, answer);
        answer.fields()
                .text("newExpert")
                .map(id -> experts.chosen("newExpert", id))
                .ifPresent(expert -> reassignment.entrust(number, expert.id(), expert.partner()));
        return Map.of();
    }
}
