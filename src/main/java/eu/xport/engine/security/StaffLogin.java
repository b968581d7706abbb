package eu.xport.engine.security;

import eu.xport.engine.Sender;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets in whoever knows name and password, and slows down whoever guesses. */
@Component
class StaffLogin implements AuthenticationProvider {

    private final StaffAccounts accounts;
    private final LoginAttempts attempts;

    StaffLogin(StaffAccounts accounts, LoginAttempts attempts) {
        this.accounts = accounts;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        var sender = sender(login);
        if (!(login.getCredentials() instanceof String password) || !attempts.mayTry(login.getName(), sender)) {
            throw refused();
        }
        if (!accounts.checkPassword(login.getName(), password)) {
            attempts.failed(login.getName(), sender);
            throw refused();
        }
        attempts.succeeded(login.getName(), sender);
        return accounts.named(login.getName()).orElseThrow();
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("Unknown name, wrong password, or too many attempts");
    }

    @Override
    public boolean supports(Class<?> login) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(login);
    }

    private static Sender sender(Authentication login) {
        return Sender.of(
                login.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "");
    }
}
