package eu.xport.portal.own;

import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Texts;
import eu.xport.journey.JourneyNumber;
import eu.xport.portal.PageForms;
import eu.xport.roadmap.CompanyAnswers;
import eu.xport.roadmap.CompanyPlans.Line;
import eu.xport.roadmap.CompanyPlans.Plan;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what a company answers to the version of its roadmap that waits: yes, or what is to change, also action by action. */
@Component
class RoadmapAnswers {

    static final String ACCEPTED = "roadmapAccepted";
    static final String COMMENT = "roadmapComment";
    static final String OF_ACTION = "comment.";

    private static final int LONGEST = 2000;
    private static final Set<String> ANSWERS = Set.of("true", "false");

    private final CompanyAnswers answers;
    private final PageForms forms;
    private final Texts texts;

    RoadmapAnswers(CompanyAnswers answers, PageForms forms, Texts texts) {
        this.answers = answers;
        this.forms = forms;
        this.texts = texts;
    }

    /**
     * Keeps the answer; one that comes late or a second time changes nothing.
     *
     * @param sent the form, field by field
     * @throws FormRefused when a field is none of the form's, a comment is too long, or a no says nothing more
     */
    void give(JourneyNumber journey, Plan plan, Map<String, String> sent, Locale language) {
        check(plan, sent);
        answers.online(
                journey, plan.version(), Boolean.parseBoolean(sent.get(ACCEPTED)), comment(plan, sent, language));
    }

    private static void check(Plan plan, Map<String, String> sent) {
        var asked = Stream.concat(
                        Stream.of("version", ACCEPTED, COMMENT),
                        plan.actions().stream().map(action -> OF_ACTION + action.actionId()))
                .collect(Collectors.toSet());
        PageForms.refuseUnknown(sent.keySet(), asked);
        FormRefused.ifAny(sent.entrySet().stream()
                .filter(field -> field.getValue().length() > LONGEST)
                .map(field -> FieldFault.of(field.getKey(), "maxLength", LONGEST))
                .toList());
        if (!ANSWERS.contains(sent.getOrDefault(ACCEPTED, ""))) {
            throw FormRefused.because(ACCEPTED, "required");
        }
    }

    /** One text, in which what belongs to an action follows its name. */
    private Optional<String> comment(Plan plan, Map<String, String> sent, Locale language) {
        var said = Stream.concat(
                        written(sent, COMMENT).stream(),
                        plan.actions().stream().flatMap(action -> of(action, sent, language).stream()))
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private Optional<String> of(Line action, Map<String, String> sent, Locale language) {
        return written(sent, OF_ACTION + action.actionId())
                .map(words -> texts.of(language, "labelled", action.name(), words));
    }

    private static Optional<String> written(Map<String, String> sent, String field) {
        return Optional.ofNullable(sent.get(field)).map(String::strip).filter(words -> !words.isEmpty());
    }

    /** An action is called by its name. */
    UnaryOperator<String> labels(Plan plan, Locale language) {
        return field -> plan.actions().stream()
                .filter(action -> field.equals(OF_ACTION + action.actionId()))
                .map(Line::name)
                .findFirst()
                .orElseGet(() -> forms.labels("roadmap", language).apply(field));
    }
}
