package eu.xport.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** One place has one address: whoever writes it otherwise hopes to come past the doors. First of all, lest others stumble. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OddAddresses extends OncePerRequestFilter {

    private final StrictHttpFirewall usual = new StrictHttpFirewall();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUsual(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** What a servlet is known by is written in plain letters; what comes after may be encoded. */
    private boolean isUsual(HttpServletRequest request) {
        try {
            usual.getFirewalledRequest(request);
            return request.getPathInfo() == null
                    || request.getRequestURI().startsWith(request.getContextPath() + request.getServletPath() + "/");
        } catch (RequestRejectedException odd) {
            return false;
        }
    }
}
