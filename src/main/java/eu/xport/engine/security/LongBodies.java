package eu.xport.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nobody without an account sends more than a filled-in form, before anything of it is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class LongBodies extends OncePerRequestFilter {

    static final DataSize LONGEST = DataSize.ofKilobytes(64);

    private final RequestMatcher openToAll = Doors.at(Doors.PUBLIC);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!openToAll.matches(request)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > LONGEST.toBytes()) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
