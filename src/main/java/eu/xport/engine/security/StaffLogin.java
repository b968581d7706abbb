package eu.xport.engine.security;

import eu.xport.engine.Sender;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** The staff's accounts are the engine's; a person may do what the groups may that the person belongs to. */
@Component
class StaffLogin implements AuthenticationProvider {

    private final IdentityService identities;
    private final LoginAttempts attempts;

    StaffLogin(IdentityService identities, LoginAttempts attempts) {
        this.identities = identities;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        var sender = sender(login);
        if (!(login.getCredentials() instanceof String password)
                || !attempts.mayTry(login.getName(), sender)
                || !identities.checkPassword(login.getName(), password)) {
            throw new BadCredentialsException("Unknown name, wrong password, or too many attempts");
        }
        attempts.succeeded(login.getName(), sender);
        return UsernamePasswordAuthenticationToken.authenticated(login.getName(), null, groups(login.getName()));
    }

    @Override
    public boolean supports(Class<?> login) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(login);
    }

    private static Sender sender(Authentication login) {
        return Sender.of(
                login.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "");
    }

    private List<SimpleGrantedAuthority> groups(String user) {
        return identities.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .map(SimpleGrantedAuthority::new)
                .toList();
    }
}
