package eu.xport.engine.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.StdDateFormat;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/** A task is due when its model says so: a person moves the date by a process that asks for the reason, not at the task. */
class DueDates extends OncePerRequestFilter {

    private static final int LONGEST_BODY = 2_000_000;

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectProvider<ProcessEngine> engine;
    private final Refusals refusals;

    DueDates(ObjectProvider<ProcessEngine> engine, Refusals refusals) {
        this.engine = engine;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Doors.CHANGED_TASK.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(LONGEST_BODY);
        var task = Doors.pathOf(request).replaceFirst("/$", "").replaceFirst(".*/", "");
        if (keeps(task, body)) {
            chain.doFilter(new ReadRequest(request, body), response);
        } else {
            refusals.tell(response, HttpServletResponse.SC_FORBIDDEN, "task.dueStays");
        }
    }

    private boolean keeps(String task, byte[] body) throws IOException {
        try {
            var due = json.readTree(body).path("due").asText("");
            var sent = due.isEmpty() || due.equals("null") ? null : new StdDateFormat().parse(due);
            return due(task).equals(Optional.ofNullable(sent));
        } catch (ParseException noDate) {
            return false;
        }
    }

    /** Whoever may not see the task is none the wiser: the engine refuses the change of everything else. */
    private Optional<Date> due(String task) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> Optional.ofNullable(context.getTaskManager().findTaskById(task))
                                .map(TaskEntity::getDueDate)
                                .map(date -> new Date(date.getTime()))));
    }
}
