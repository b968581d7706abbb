package eu.xport.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the cards of a case's open tasks say, when that has changed since the tasks were opened. */
@Component
public class Cards {

    private final ObjectProvider<ProcessEngine> engine;
    private final ObjectProvider<TaskCard> rooms;
    private final OwnAccount own;

    Cards(ObjectProvider<ProcessEngine> engine, ObjectProvider<TaskCard> rooms, OwnAccount own) {
        this.engine = engine;
        this.rooms = rooms;
        this.own = own;
    }

    public void renew(String businessKey) {
        renew(businessKey, Map.of());
    }

    /** @param lines what the forms show of the case: a task that shows one shows it as it is now */
    public void renew(String businessKey, Map<String, Object> lines) {
        own.does(() -> {
            var tasks = engine.getObject().getTaskService();
            var open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(businessKey)
                    .list();
            if (!open.isEmpty()) {
                var card = card(businessKey);
                open.forEach(task -> write(tasks, task, card));
                open.forEach(task -> write(tasks, task, shown(tasks, task, lines)));
            }
            return null;
        });
    }

    private static Map<String, Object> shown(TaskService tasks, Task task, Map<String, Object> lines) {
        var shown = new HashMap<>(lines);
        shown.keySet()
                .retainAll(tasks.getVariablesLocal(task.getId(), lines.keySet()).keySet());
        return shown;
    }

    private Map<String, Object> card(String businessKey) {
        var card = new HashMap<String, Object>();
        rooms.forEach(room -> card.putAll(room.of(businessKey)));
        return card;
    }

    /** What is as before stays untouched: a task that somebody is about to complete is left in peace. */
    private static void write(TaskService tasks, Task task, Map<String, Object> card) {
        card.forEach((name, value) -> {
            var before = tasks.getVariableLocal(task.getId(), name);
            if (value == null && before != null) {
                tasks.removeVariableLocal(task.getId(), name);
            } else if (value != null && !value.equals(before)) {
                tasks.setVariableLocal(task.getId(), name, value);
            }
        });
    }
}
