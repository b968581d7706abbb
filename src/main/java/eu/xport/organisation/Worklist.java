package eu.xport.organisation;

import static eu.xport.organisation.Role.EXPERTS;
import static eu.xport.organisation.Role.FUNDING_OFFICERS;
import static eu.xport.organisation.Role.MANAGERS;

import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;

/** The lists of tasks that Tasklist offers, in this order, and to whom; it opens with the reader's first. */
enum Worklist {
    /** Without due dates: the promise that was broken first was escalated first. */
    ESCALATIONS("#a1260d", List.of(MANAGERS), tasks -> tasks.taskCandidateGroup(MANAGERS.group())
            .includeAssignedTasks()
            .orderByTaskCreateTime()
            .asc()),
    MINE(
            "#14507d",
            List.of(EXPERTS, MANAGERS, FUNDING_OFFICERS),
            tasks -> tasks.taskAssigneeExpression("${currentUser()}")),
    ORGANISATION("#1b6b3a", List.of(EXPERTS, MANAGERS, FUNDING_OFFICERS), tasks -> tasks.taskCandidateGroupInExpression(
                    "${currentUserGroups()}")
            .includeAssignedTasks()),
    WEEK("#8a5a00", List.of(EXPERTS, MANAGERS, FUNDING_OFFICERS), tasks -> tasks.dueAfterExpression("${week.begins()}")
            .dueBeforeExpression("${week.ends()}")),
    OVERDUE("#a1260d", List.of(EXPERTS, MANAGERS, FUNDING_OFFICERS), tasks -> tasks.dueBeforeExpression("${now()}")),
    ABSENCES("#3f4d5c", List.of(MANAGERS), tasks -> tasks.taskDefinitionKey(EndAbsenceForm.ID)),
    FUNDING("#5b3a8c", List.of(FUNDING_OFFICERS), tasks -> tasks.taskCandidateGroup(FUNDING_OFFICERS.group())
            .includeAssignedTasks());

    private final String colour;
    private final List<Role> readers;
    private final UnaryOperator<TaskQuery> tasks;

    Worklist(String colour, List<Role> readers, UnaryOperator<TaskQuery> tasks) {
        this.colour = colour;
        this.readers = readers;
        this.tasks = tasks;
    }

    String colour() {
        return colour;
    }

    List<Role> readers() {
        return readers;
    }

    /** The most urgent first. */
    TaskQuery of(TaskQuery all) {
        return tasks.apply(all).orderByDueDate().asc();
    }
}
