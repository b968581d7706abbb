package eu.xport.portal.own;

import eu.xport.access.CompanyDoor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A file from nobody is thrown away as it comes, before anything of it is kept, and its sender is asked who is there. */
@Component
class FilesOfVisitors extends OncePerRequestFilter {

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
        if (cookie.read(request).flatMap(door::visitor).isPresent()) {
            chain.doFilter(request, response);
        } else {
            // Browsers show no answer before they have sent all.
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/journey");
        }
    }
}
