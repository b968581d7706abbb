package eu.xport.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;

/** Somebody of the staff simulates: a start form, and a task that shows what comes of it. */
public class Simulation {

    private final ProcessEngine engine;
    private final String process;

    public Simulation(Story story, ProcessEngine engine, String user, String process, Map<String, Object> figures) {
        this.engine = engine;
        this.process = process;
        story.starts(user, process, figures);
    }

    /** For 120,000 euros of preparation. */
    public static Map<String, Object> costs() {
        return Map.of("costs", List.of(Map.of("costKind", "PREPARATION", "costAmount", "120000")));
    }

    /** Of 100,000 euros, for two years. */
    public static Map<String, Object> budget() {
        return Map.of("insuredBudget", "100000", "prospectingYears", "2");
    }

    public Task task() {
        return engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(process)
                .singleResult();
    }

    /** A line that the task shows. */
    public String line(String name) {
        return plain(engine.getTaskService().getVariableLocal(task().getId(), name));
    }

    /** The cells of a table that the task shows, row by row. */
    public List<List<String>> table(String name) {
        var rows = (SpinJsonNode) engine.getTaskService().getVariableLocal(task().getId(), name);
        return rows.elements().stream()
                .map(row -> row.fieldNames().stream()
                        .map(cell -> plain(row.prop(cell).stringValue()))
                        .toList())
                .toList();
    }

    public Simulation again(Map<String, Object> figures) {
        var fields = new HashMap<>(figures);
        fields.put("simulationNext", "AGAIN");
        return sends(fields);
    }

    public void finishes() {
        sends(Map.of("simulationNext", "FINISH"));
    }

    public boolean isOver() {
        return task() == null;
    }

    private List<String> groups(String user) {
        return engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private static String plain(Object text) {
        return String.valueOf(text).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private Simulation sends(Map<String, Object> fields) {
        var task = task();
        engine.getIdentityService().setAuthentication(task.getAssignee(), groups(task.getAssignee()));
        try {
            engine.getFormService().submitTaskForm(task.getId(), fields);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        return this;
    }
}
