package eu.xport.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who asks, for as long as the request lasts, so that its authorizations hold. */
class RestUser extends OncePerRequestFilter {

    private final IdentityService identities;

    RestUser(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = SecurityContextHolder.getContext().getAuthentication();
        var groups = user.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        try {
            identities.setAuthentication(user.getName(), groups);
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }
}
