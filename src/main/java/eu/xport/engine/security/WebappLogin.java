package eu.xport.engine.security;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever is logged in here is logged in to Tasklist, Cockpit and Admin. */
class WebappLogin extends ContainerBasedAuthenticationFilter {

    @Override
    public void init(FilterConfig settings) {
        authenticationProvider = new LoggedIn();
    }

    private static final class LoggedIn implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                    .filter(user -> stillExists(user.getName(), engine))
                    .map(user -> {
                        var result = AuthenticationResult.successful(user.getName());
                        result.setGroups(user.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .toList());
                        return result;
                    })
                    .orElseGet(AuthenticationResult::unsuccessful);
        }

        /** An account may be deleted while its owner is logged in. */
        private static boolean stillExists(String user, ProcessEngine engine) {
            return engine.getIdentityService().createUserQuery().userId(user).count() == 1;
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            // The webapps show their own way to the login when they are told 401.
        }
    }
}
