package eu.xport.engine.security;

import eu.xport.engine.OwnAccount;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds an open task, whoever asks: what the sender may do with it, the engine says. */
@Component
class TasksOfAll {

    private final ObjectProvider<ProcessEngine> engine;
    private final OwnAccount own;

    TasksOfAll(ObjectProvider<ProcessEngine> engine, OwnAccount own) {
        this.engine = engine;
        this.own = own;
    }

    /** Empty when the task is over, or never was. */
    Optional<Task> find(String task) {
        return own.does(() -> Optional.ofNullable(engine.getObject()
                .getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()));
    }
}
