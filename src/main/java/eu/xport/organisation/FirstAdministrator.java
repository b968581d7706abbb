package eu.xport.organisation;

import eu.xport.engine.Groundwork;
import eu.xport.organisation.Accounts.Account;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one account that an installation begins with. Later its password is changed in Admin, not here. */
@Component
@Profile("production")
@Order(Foundation.THEN)
class FirstAdministrator implements Groundwork {

    private final Accounts accounts;
    private final String name;
    private final String password;

    FirstAdministrator(
            Accounts accounts,
            @Value("${XPORT_ADMIN_USER}") String name,
            @Value("${XPORT_ADMIN_PASSWORD}") String password) {
        this.accounts = accounts;
        this.name = name;
        this.password = password;
    }

    @Override
    @Transactional
    public void lay() {
        accounts.open(new Account(name, "", name, null, List.of(Role.ADMINISTRATORS.group())), password);
    }
}
