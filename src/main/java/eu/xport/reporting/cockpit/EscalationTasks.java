package eu.xport.reporting.cockpit;

import eu.xport.engine.CaseTask;
import eu.xport.engine.Texts;
import eu.xport.reporting.cockpit.PromiseRow.Act;
import eu.xport.reporting.cockpit.PromiseRow.Task;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What managers are asked to do when a promise is broken, and what is left to them when they have done it. */
@Component
class EscalationTasks {

    /** Which task of the models answers for which promise. */
    private static final Map<String, String> TASKS =
            Map.of("contactDue", "ReassignContact", "roadmapDue", "UnblockRoadmap");

    private final Texts texts;

    EscalationTasks(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param open the open tasks of the case that the reader may open
     * @param names of those who have tasks
     */
    Act of(OpenPromises.Line line, List<CaseTask> open, String reader, Map<String, String> names) {
        if (line.state() == PromiseState.STANDING) {
            return new Act(null, texts.reader("cockpit.waitsForCompany"), current(open), false);
        }
        if (line.state() != PromiseState.BROKEN) {
            return new Act(null, "", current(open), false);
        }
        var escalation = open.stream()
                .filter(task -> task.step().equals(TASKS.get(line.promise())))
                .findFirst();
        var holder = escalation.flatMap(CaseTask::assignee);
        if (escalation.isEmpty()) {
            return new Act(null, texts.reader("cockpit.escalation.answered"), current(open), true);
        }
        return holder.filter(user -> !user.equals(reader))
                .map(user -> new Act(
                        null,
                        texts.reader("cockpit.escalation.taken", names.getOrDefault(user, user)),
                        escalation.map(EscalationTasks::task).get(),
                        false))
                .orElseGet(() -> new Act(escalation.get().id(), "", null, false));
    }

    /** The experts' work, not the managers' own. */
    private static Task current(List<CaseTask> open) {
        return open.stream()
                .filter(task -> !TASKS.containsValue(task.step()))
                .findFirst()
                .map(EscalationTasks::task)
                .orElse(null);
    }

    private static Task task(CaseTask task) {
        return new Task(task.name(), task.address());
    }

    /** Who has tasks in these cases. */
    static List<String> holders(Collection<List<CaseTask>> open) {
        return open.stream()
                .flatMap(List::stream)
                .map(CaseTask::assignee)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
