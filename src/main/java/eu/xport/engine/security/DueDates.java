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
import org.camunda.bpm.engine.task.Task;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A task is due when its model says so: a person moves the date by a process that asks for the reason, not at the task. Stands
 * behind {@link SentExpressions}, which bounds the body.
 */
class DueDates extends OncePerRequestFilter {

    private final ObjectMapper json = new ObjectMapper();
    private final TasksOfAll tasks;
    private final Refusals refusals;

    DueDates(TasksOfAll tasks, Refusals refusals) {
        this.tasks = tasks;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Doors.CHANGED_TASK.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readAllBytes();
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
        return tasks.find(task).map(Task::getDueDate).map(date -> new Date(date.getTime()));
    }
}
