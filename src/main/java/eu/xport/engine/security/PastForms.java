package eu.xport.engine.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.stereotype.Component;

/** Tells whoever would go past a form which way is open. */
@Component
class PastForms implements AccessDeniedHandler {

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();
    private final Refusals refusals;

    PastForms(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (Doors.PAST_FORMS.matches(request) || Doors.UNUSED.matches(request)) {
            refusals.tell(response, HttpServletResponse.SC_FORBIDDEN, "door.pastForm");
        } else {
            others.handle(request, response, denied);
        }
    }
}
