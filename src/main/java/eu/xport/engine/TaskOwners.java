package eu.xport.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Marks a task with its owner while somebody stands in. Whoever takes a task by an own decision is no stand-in: the mark
 * goes, and the task stays with that person.
 */
@Component
class TaskOwners {

    private final ObjectProvider<TaskOwner> rooms;

    TaskOwners(ObjectProvider<TaskOwner> rooms) {
        this.rooms = rooms;
    }

    /** Somebody got the task; one that is given back keeps its mark. */
    void assigned(DelegateTask task) {
        if (task.getAssignee() != null) {
            mark(task);
        }
    }

    /** The model has said who does the task. */
    void mark(DelegateTask task) {
        task.setOwner(ownerOf(task.getExecution().getProcessBusinessKey(), task.getAssignee())
                .orElse(null));
    }

    private Optional<String> ownerOf(String businessKey, String assignee) {
        return rooms.stream()
                .flatMap(room -> room.of(businessKey, assignee).stream())
                .findFirst();
    }
}
