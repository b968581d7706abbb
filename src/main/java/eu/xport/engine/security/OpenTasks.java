package eu.xport.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Two people complete one task, or one person clicks twice: the engine calls that an error of its own (500), but it is the
 * second one who comes too late. And every task has a form, past which nobody completes it.
 */
class OpenTasks extends OncePerRequestFilter {

    private final TasksOfAll tasks;
    private final Refusals refusals;

    OpenTasks(TasksOfAll tasks, Refusals refusals) {
        this.tasks = tasks;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Doors.OPEN_TASKS.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = Doors.pathOf(request).replaceFirst("/$", "");
        var task = path.replaceFirst(".*/task/([^/]+)/[^/]+$", "$1");
        if (isOver(task)) {
            refusals.tell(response, HttpServletResponse.SC_NOT_FOUND, "task.isOver");
        } else if (path.endsWith("/complete")) {
            refusals.tell(response, HttpServletResponse.SC_BAD_REQUEST, "task.hasForm");
        } else {
            chain.doFilter(request, new TooLate(response, path.endsWith("/claim"), task));
        }
    }

    /** Whoever may not see the task is none the wiser: the engine refuses it as forbidden. */
    private boolean isOver(String task) {
        return tasks.find(task).isEmpty();
    }

    private final class TooLate extends HttpServletResponseWrapper {

        private final boolean claims;
        private final String task;

        private TooLate(HttpServletResponse response, boolean claims, String task) {
            super(response);
            this.claims = claims;
            this.task = task;
        }

        @Override
        public void setStatus(int status) {
            var late = status == SC_INTERNAL_SERVER_ERROR && (claims || isOver(task));
            super.setStatus(late ? SC_CONFLICT : status);
        }
    }
}
