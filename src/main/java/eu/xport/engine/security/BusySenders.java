package eu.xport.engine.security;

import eu.xport.engine.Sender;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The server has 200 workers: nobody keeps them all busy by sending many slow requests at once. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BusySenders extends OncePerRequestFilter {

    static final int AT_ONCE = 150;

    private final ConcurrentMap<Sender, Integer> busy = new ConcurrentHashMap<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var sender = Sender.of(request.getRemoteAddr());
        try {
            if (busy.merge(sender, 1, Integer::sum) > AT_ONCE) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "10");
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            busy.computeIfPresent(sender, (same, requests) -> requests > 1 ? requests - 1 : null);
        }
    }
}
