package eu.xport.journey;

import eu.xport.company.Company;
import eu.xport.company.Contact;
import eu.xport.company.Siret;
import eu.xport.engine.Fields;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A company and who speaks for it, as the form names what it asks of them, there and back. */
record CompanyFields(Fields fields) {

    static final String NEWSLETTER = "newsletter";
    static final String LANGUAGE = "language";

    /** What is kept of a company rather than with the notes of its case. */
    static final Set<String> KEYS = Set.of(
            "siret",
            "legalName",
            "department",
            "nafCode",
            "workforce",
            "turnover",
            "exportTurnover",
            "targetCountries",
            "contactFirstName",
            "contactLastName",
            "contactRole",
            "contactEmail",
            "contactPhone",
            LANGUAGE,
            "preferredCallTime",
            "privacyNotice",
            NEWSLETTER);

    static Map<String, Object> of(Company company) {
        var told = new HashMap<String, Object>();
        told.put("siret", company.siret());
        told.put("legalName", company.legalName());
        told.put("department", company.department());
        told.put("nafCode", company.nafCode());
        told.put("workforce", company.workforce());
        told.put("turnover", plain(company.turnover()));
        told.put("exportTurnover", plain(company.exportTurnover()));
        told.put("targetCountries", codes(company.targetCountries()));
        told.putAll(of(company.contact()));
        told.values().removeIf(Objects::isNull);
        return told;
    }

    private static Map<String, Object> of(Contact contact) {
        var told = new HashMap<String, Object>();
        told.put("contactFirstName", contact.firstName());
        told.put("contactLastName", contact.lastName());
        told.put("contactRole", contact.role());
        told.put("contactEmail", contact.email());
        told.put("contactPhone", contact.phone());
        told.put(LANGUAGE, contact.language());
        told.put("preferredCallTime", contact.callTime());
        told.put(NEWSLETTER, contact.newsletter());
        return told;
    }

    /** @param version of what is known of it so far; null when nothing is */
    Company company(Siret siret, Long version, Instant registeredAt) {
        return new Company(
                siret.siren(),
                version,
                siret.digits(),
                fields.need("legalName"),
                fields.need("department"),
                fields.text("nafCode").orElse(null),
                fields.text("workforce").orElse(null),
                fields.amount("turnover").orElse(null),
                fields.amount("exportTurnover").orElse(null),
                String.join(" ", fields.choices("targetCountries")),
                contact(),
                registeredAt);
    }

    Contact contact() {
        return new Contact(
                fields.text("contactFirstName").orElse(null),
                fields.need("contactLastName"),
                fields.text("contactRole").orElse(null),
                fields.need("contactEmail"),
                fields.need("contactPhone"),
                fields.text(LANGUAGE).orElse("fr"),
                fields.text("preferredCallTime").orElse("ANY"),
                fields.yes(NEWSLETTER));
    }

    private static String plain(BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    private static List<String> codes(String countries) {
        return countries == null || countries.isBlank() ? null : List.of(countries.split(" "));
    }
}
