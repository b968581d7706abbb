package eu.xport.organisation;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** The engine's users and groups; whatever exists already is left as it is. */
@Component
class Accounts {

    private final IdentityService identities;

    Accounts(IdentityService identities) {
        this.identities = identities;
    }

    /**
     * Somebody who works here.
     *
     * @param mail the address for letters; null for none
     */
    record Account(String id, String firstName, String lastName, String mail, List<String> groups) {}

    void open(Account account, String password) {
        if (identities.createUserQuery().userId(account.id()).count() > 0) {
            return;
        }
        var user = identities.newUser(account.id());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setEmail(account.mail());
        user.setPassword(password);
        identities.saveUser(user);
        account.groups().forEach(group -> identities.createMembership(account.id(), group));
    }

    void form(String id, String title, String kind) {
        if (identities.createGroupQuery().groupId(id).count() > 0) {
            return;
        }
        var group = identities.newGroup(id);
        group.setName(title);
        group.setType(kind);
        identities.saveGroup(group);
    }
}
