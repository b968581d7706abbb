package eu.xport.engine;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Two people changed the same thing at once: the second is told so, and nothing of theirs is half-written. */
@ControllerAdvice
class Conflicts {

    @ExceptionHandler({OptimisticLockingException.class, ConcurrencyFailureException.class})
    void tell(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
