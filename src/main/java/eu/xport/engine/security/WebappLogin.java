package eu.xport.engine.security;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever is logged in here is logged in to Tasklist, Cockpit and Admin. */
class WebappLogin extends ContainerBasedAuthenticationFilter {

    @Override
    public void init(FilterConfig settings) {
        authenticationProvider = new LoggedIn();
    }

    /** Who has other groups than at the last request is entered anew. */
    @Override
    protected boolean existisAuthentication(Authentications known, String engine, String name) {
        return super.existisAuthentication(known, engine, name)
                && known.getAuthenticationForProcessEngine(engine) instanceof UserAuthentication user
                && user.getGroupIds()
                        .equals(groups(SecurityContextHolder.getContext().getAuthentication()));
    }

    private static List<String> groups(Authentication user) {
        return user.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .sorted()
                .toList();
    }

    private static final class LoggedIn implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                    .map(user -> {
                        var result = AuthenticationResult.successful(user.getName());
                        result.setGroups(groups(user));
                        return result;
                    })
                    .orElseGet(AuthenticationResult::unsuccessful);
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            // The webapps show their own way to the login when they are told 401.
        }
    }
}
