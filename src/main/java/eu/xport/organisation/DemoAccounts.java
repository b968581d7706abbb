package eu.xport.organisation;

import eu.xport.engine.Groundwork;
import eu.xport.organisation.Accounts.Account;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People to try the application with; production knows none of them. */
@Component
@Profile("!production")
@Order(Foundation.THEN)
class DemoAccounts implements Groundwork {

    private static final String PASSWORD = "demo";

    private static final List<Account> PEOPLE = List.of(
            expert("expert-ad", "Alix", "Lemarchand", Partner.AD_NORMANDIE),
            expert("expert-ad-2", "Basile", "Duhamel", Partner.AD_NORMANDIE),
            expert("expert-cci", "Céline", "Auvray", Partner.CCI_NORMANDIE),
            expert("expert-cci-2", "Denis", "Vautier", Partner.CCI_NORMANDIE),
            expert("expert-bf", "Estelle", "Hamelin", Partner.BUSINESS_FRANCE),
            expert("expert-bf-2", "Florian", "Lecourt", Partner.BUSINESS_FRANCE),
            person("manager", "Gaëlle", "Marie", Role.MANAGERS),
            person("funding", "Hugo", "Lenoir", Role.FUNDING_OFFICERS),
            person("funding-2", "Inès", "Bellamy", Role.FUNDING_OFFICERS),
            person("analyst", "Jeanne", "Quesnel", Role.ANALYSTS),
            person("admin", "Karim", "Delaunay", Role.ADMINISTRATORS));

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void lay() {
        PEOPLE.forEach(person -> accounts.open(person, PASSWORD));
    }

    private static Account expert(String id, String firstName, String lastName, Partner partner) {
        return new Account(id, firstName, lastName, mail(id), List.of(Role.EXPERTS.group(), partner.group()));
    }

    private static Account person(String id, String firstName, String lastName, Role role) {
        return new Account(id, firstName, lastName, mail(id), List.of(role.group()));
    }

    /** Of a domain that exists nowhere (RFC 2606). */
    private static String mail(String id) {
        return id + "@xport.example";
    }
}
