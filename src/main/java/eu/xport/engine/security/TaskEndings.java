package eu.xport.engine.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.engine.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Two people complete one task, or one person clicks twice: the engine calls that an error of its own (500), but it is the
 * second one who comes too late.
 */
class TaskEndings extends OncePerRequestFilter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectProvider<ProcessEngine> engine;
    private final Texts texts;

    TaskEndings(ObjectProvider<ProcessEngine> engine, Texts texts) {
        this.engine = engine;
        this.texts = texts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Doors.TASK_ENDINGS.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = Doors.pathOf(request).replaceFirst("/$", "");
        var task = path.replaceFirst(".*/task/([^/]+)/[^/]+$", "$1");
        if (isOver(task)) {
            refuse(response);
        } else {
            chain.doFilter(request, new TooLate(response, path.endsWith("/claim"), task));
        }
    }

    private void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        JSON.writeValue(
                response.getWriter(), Map.of("type", "InvalidRequestException", "message", texts.staff("task.isOver")));
    }

    private boolean isOver(String task) {
        return engine.getObject()
                        .getTaskService()
                        .createTaskQuery()
                        .taskId(task)
                        .count()
                == 0;
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
