package eu.xport.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Where Tasklist opens a task or a start form, for the reader of a page who may open it. */
@Component
public class TaskLinks {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?";

    /** More than a case ever has: the engine answers a person no question without an end. */
    private static final int MOST = 100;

    private static final int MOST_OF_MANY = 2000;

    /** In the order of our own: databases differ about what is due never. */
    private static final Comparator<Task> MOST_URGENT_FIRST = Comparator.comparing(
                    Task::getDueDate, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::getCreateTime)
            .thenComparing(Task::getId);

    private final AsReader reader;
    private final ModelNames names;

    TaskLinks(AsReader reader, ModelNames names) {
        this.reader = reader;
        this.names = names;
    }

    /** By the id of the task; a task that is not the reader's to open has no link. */
    public Map<String, String> of(String businessKey) {
        return reader.asks(
                        engine -> engine
                                .getTaskService()
                                .createTaskQuery()
                                .processInstanceBusinessKey(businessKey)
                                .listPage(0, MOST)
                                .stream()
                                .collect(Collectors.toMap(Task::getId, task -> toTask(task.getId()))))
                .orElseGet(Map::of);
    }

    /** The open tasks of these cases that are the reader's to open, in one look; of each case the most urgent first. */
    public Map<String, List<CaseTask>> of(Collection<String> businessKeys) {
        return businessKeys.isEmpty()
                ? Map.of()
                : reader.asks(engine -> tasks(engine, businessKeys)).orElseGet(Map::of);
    }

    public static String toTask(String task) {
        return TASKLIST + "task=" + task;
    }

    /** @param process the id of a model that begins with a form */
    public static String toStartForm(String process) {
        return TASKLIST + "processStart=" + process;
    }

    private Map<String, List<CaseTask>> tasks(ProcessEngine engine, Collection<String> businessKeys) {
        var keys = businessKeys.toArray(String[]::new);
        var tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKeyIn(keys)
                .listPage(0, MOST_OF_MANY);
        var cases = cases(engine, tasks);
        return tasks.stream()
                .sorted(MOST_URGENT_FIRST)
                .filter(task -> cases.containsKey(task.getProcessInstanceId()))
                .map(task -> task(cases.get(task.getProcessInstanceId()), task))
                .collect(Collectors.groupingBy(CaseTask::businessKey));
    }

    private static Map<String, String> cases(ProcessEngine engine, List<Task> tasks) {
        var processes = tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return processes.isEmpty()
                ? Map.of()
                : engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceIds(processes)
                        .listPage(0, MOST_OF_MANY)
                        .stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private CaseTask task(String businessKey, Task task) {
        return new CaseTask(
                businessKey,
                task.getId(),
                task.getTaskDefinitionKey(),
                names.element(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getName()),
                Optional.ofNullable(task.getAssignee()),
                toTask(task.getId()));
    }
}
