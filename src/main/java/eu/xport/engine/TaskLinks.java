package eu.xport.engine;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Where Tasklist opens a task, for the reader of a page who may open it. */
@Component
public class TaskLinks {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    /** More than a case ever has: the engine answers a person no question without an end. */
    private static final int MOST = 100;

    private final ObjectProvider<ProcessEngine> engine;

    TaskLinks(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** By the id of the task; a task that is not the reader's to open has no link. */
    public Map<String, String> of(String businessKey) {
        var reader = SecurityContextHolder.getContext().getAuthentication();
        return reader == null ? Map.of() : of(businessKey, reader);
    }

    /** The engine is asked as the reader, so that it answers what Tasklist would. */
    private Map<String, String> of(String businessKey, Authentication reader) {
        var identities = engine.getObject().getIdentityService();
        identities.setAuthentication(
                reader.getName(),
                reader.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList());
        try {
            return engine
                    .getObject()
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(businessKey)
                    .listPage(0, MOST)
                    .stream()
                    .collect(Collectors.toMap(Task::getId, task -> TASKLIST + task.getId()));
        } finally {
            identities.clearAuthentication();
        }
    }
}
