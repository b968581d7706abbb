package eu.xport.organisation;

import eu.xport.engine.Groundwork;
import eu.xport.engine.Texts;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The partners and the roles of the staff exist from the first start on. */
@Component
@Order(Foundation.FIRST)
class Foundation implements Groundwork {

    static final int FIRST = -300;
    static final int THEN = FIRST + 1;

    private final Accounts accounts;
    private final Permits permits;
    private final Texts texts;

    Foundation(Accounts accounts, Permits permits, Texts texts) {
        this.accounts = accounts;
        this.permits = permits;
        this.texts = texts;
    }

    @Override
    @Transactional
    public void lay() {
        Stream.of(Partner.values()).forEach(partner -> accounts.form(partner.group(), partner.title(), "ORGANISATION"));
        Stream.of(Role.values()).forEach(role -> {
            accounts.form(role.group(), texts.staff("role." + role), role == Role.ADMINISTRATORS ? "SYSTEM" : "ROLE");
            role.grants().forEach(grant -> permits.give(role.group(), grant));
        });
    }
}
