package eu.xport.journey;

import eu.xport.company.Company;
import eu.xport.company.Contact;
import eu.xport.engine.FormSchema;
import eu.xport.engine.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How people read what a company chose in the form in which it described itself. A choice that an analyst added there reads
 * as the form calls it; one that was taken out stands for itself.
 */
public record CompanyWords(FormSchema form, Texts texts, Locale language) {

    /** As the register prints it: 732 829 320 00074. */
    public String siret(Company company) {
        return company.siret().replaceFirst("^(\\d{3})(\\d{3})(\\d{3})(\\d{5})$", "$1 $2 $3 $4");
    }

    public String department(Company company) {
        return form.nameOf("department", company.department());
    }

    /** Empty where the company did not tell. */
    public String euro(BigDecimal amount) {
        return amount == null ? "" : NumberFormat.getIntegerInstance(language).format(amount) + " €";
    }

    /** Empty where the company did not tell. */
    public String targetCountries(Company company) {
        return Stream.of(Objects.toString(company.targetCountries(), "").split(" "))
                .filter(code -> !code.isBlank())
                .map(code -> form.nameOf("targetCountries", code))
                .collect(Collectors.joining(", "));
    }

    public String nameAndRole(Contact contact) {
        return Stream.of(contact.name(), contact.role())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    public String speaks(Contact contact) {
        return texts.find(language, "language." + contact.language())
                .orElseGet(() -> form.nameOf("language", contact.language()));
    }

    public String callTime(Contact contact) {
        return texts.find(language, "callTime." + contact.callTime())
                .orElseGet(() -> form.nameOf("preferredCallTime", contact.callTime()));
    }
}
