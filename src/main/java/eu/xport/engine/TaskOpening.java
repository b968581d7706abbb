package eu.xport.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.spin.Spin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A task opens: it gets its name in the staff's language, its card, and what its form shows. */
@Component
class TaskOpening {

    private static final int LONGEST_TEXT = 3900;

    private final FormTexts texts;
    private final Installation installation;
    private final SubmissionCheck check;
    private final ObjectProvider<TaskCard> cards;

    TaskOpening(FormTexts texts, Installation installation, SubmissionCheck check, ObjectProvider<TaskCard> cards) {
        this.texts = texts;
        this.installation = installation;
        this.check = check;
        this.cards = cards;
    }

    void open(TaskEntity task, TaskForm form) {
        texts.taskName(installation.language(), form.id()).ifPresent(task::setName);
        var step = ProcessStep.of(task);
        cards.forEach(card -> show(task, shown(card.of(step.businessKey()))));
        show(task, form.shows(step));
        askAnew(task, step, check.form(task.getProcessDefinition().getDeploymentId(), form.id()));
    }

    /**
     * What was decided at an earlier task stands in the process under the key of its field: unless the room shows it, it
     * is hidden, for nobody shall send an old answer by mistake.
     */
    private static void askAnew(DelegateTask task, Step step, FormSchema form) {
        form.inputs().stream()
                .filter(field -> !task.hasVariableLocal(field.key()))
                .filter(field -> step.variable(field.key()).isPresent())
                .forEach(field -> task.setVariableLocal(field.key(), unanswered(field)));
    }

    /** A list that is declared as null cannot be sent by Tasklist. */
    private static Object unanswered(FormField field) {
        return field.takesSeveral() ? storable(List.of()) : null;
    }

    private static Map<String, Object> shown(Map<String, Object> card) {
        var lines = new HashMap<>(card);
        lines.values().removeIf(Objects::isNull);
        return lines;
    }

    private static void show(DelegateTask task, Map<String, Object> fields) {
        fields.forEach((name, value) -> task.setVariableLocal(name, storable(value)));
    }

    /** Lists travel as JSON: that is what the forms of Tasklist read. Long texts are cut: the company tab has them whole. */
    private static Object storable(Object value) {
        if (value instanceof String text && text.length() > LONGEST_TEXT) {
            return text.substring(0, LONGEST_TEXT) + " …";
        }
        return value instanceof Collection || value instanceof Map ? Spin.JSON(value) : value;
    }
}
