package eu.xport.portal.own;

import eu.xport.access.CompanyDoor;
import eu.xport.portal.SentFromHere;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A file from nobody is thrown away as it comes, before anything of it is kept, and its sender is asked who is there; of
 * the files of companies a few are taken at a time.
 */
@Component
class FilesOfVisitors extends OncePerRequestFilter {

    private static final int AT_ONCE = 8;

    private final Semaphore room = new Semaphore(AT_ONCE);
    private final VisitCookie cookie;
    private final CompanyDoor door;

    FilesOfVisitors(VisitCookie cookie, CompanyDoor door) {
        this.cookie = cookie;
        this.door = door;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !request.getServletPath().startsWith("/journey/papers/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!SentFromHere.isTrueOf(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (cookie.read(request).flatMap(door::visitor).isPresent()) {
            take(request, response, chain);
        } else {
            // Browsers show no answer before they have sent all.
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/journey");
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!room.tryAcquire()) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            room.release();
        }
    }
}
