package eu.xport.roadmap;

import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseFile;
import eu.xport.journey.JourneyNumber;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The expert records what the company says to the version it was sent. */
@Component
class AgreeRoadmapForm implements TaskForm {

    private final Roadmaps roadmaps;
    private final CompanyAnswers answers;
    private final RoadmapText text;
    private final CaseFile file;
    private final Texts texts;

    AgreeRoadmapForm(Roadmaps roadmaps, CompanyAnswers answers, RoadmapText text, CaseFile file, Texts texts) {
        this.roadmaps = roadmaps;
        this.answers = answers;
        this.text = text;
        this.file = file;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "AgreeRoadmap";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return Set.of(CompanyAnswers.ACCEPTED, CompanyAnswers.COMMENT).contains(key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var number = JourneyNumber.of(step.businessKey());
        var roadmap = roadmaps.of(number);
        var shown = file.shown(number);
        roadmap.proposed()
                .ifPresent(version -> shown.put("roadmapText", text.of(roadmap, version, texts.staffLanguage())));
        return shown;
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        submission.fields().need(CompanyAnswers.ACCEPTED);
        var accepted = submission.fields().yes(CompanyAnswers.ACCEPTED);
        answers.keep(
                JourneyNumber.of(submission.businessKey()),
                accepted,
                submission.fields().text(CompanyAnswers.COMMENT),
                submission.by());
        return Map.of(CompanyAnswers.ACCEPTED, accepted);
    }
}
