package eu.xport.engine.security;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** The staff's accounts are the engine's; a person may do what the groups may that the person belongs to. */
@Component
class StaffAccounts {

    private final IdentityService identities;

    StaffAccounts(IdentityService identities) {
        this.identities = identities;
    }

    /**
     * Who is logged in.
     *
     * @param passwordSince tells one password of the account from the next, and says nothing else of it
     */
    record Account(String name, String passwordSince) implements AuthenticatedPrincipal, Serializable {

        @Override
        public String getName() {
            return name;
        }
    }

    boolean checkPassword(String name, String password) {
        return identities.checkPassword(name, password);
    }

    Optional<Authentication> named(String name) {
        return identities.createUserQuery().userId(name).list().stream()
                .findFirst()
                .map(user -> UsernamePasswordAuthenticationToken.authenticated(
                        new Account(user.getId(), passwordSince(user)), null, groups(user.getId())));
    }

    /** The same person as the account is now; nobody when it is gone or has another password. */
    Optional<Authentication> again(Authentication login) {
        return named(login.getName()).filter(now -> now.getPrincipal().equals(login.getPrincipal()));
    }

    private List<SimpleGrantedAuthority> groups(String user) {
        return identities.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    /** Each new password is salted anew. */
    private static String passwordSince(User user) {
        return user instanceof UserEntity entity ? Objects.toString(entity.getSalt(), "") : "";
    }
}
