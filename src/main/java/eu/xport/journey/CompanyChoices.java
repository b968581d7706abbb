package eu.xport.journey;

import eu.xport.company.Company;
import eu.xport.company.Contact;
import eu.xport.engine.FormSchema;
import eu.xport.engine.Forms;
import eu.xport.engine.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How people read what a company chose in the form in which it described itself. A choice that an analyst added there reads
 * as the form calls it; one that was taken out stands for itself.
 */
@Component
public class CompanyChoices {

    private final Forms forms;
    private final Texts texts;

    CompanyChoices(Forms forms, Texts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    public FormSchema form(Locale language) {
        return forms.startFormOf("ExportJourney", "SelfDiagnosis", language);
    }

    /** As the register prints it: 732 829 320 00074. */
    public String siret(Company company) {
        return company.siret().replaceFirst("^(\\d{3})(\\d{3})(\\d{3})(\\d{5})$", "$1 $2 $3 $4");
    }

    public String department(Company company, Locale language) {
        return form(language).nameOf("department", company.department());
    }

    /** Empty where the company did not tell. */
    public String euro(BigDecimal amount, Locale language) {
        return amount == null ? "" : NumberFormat.getIntegerInstance(language).format(amount) + " €";
    }

    /** Empty where the company did not tell. */
    public String targetCountries(Company company, Locale language) {
        var form = form(language);
        return Stream.of(Objects.toString(company.targetCountries(), "").split(" "))
                .filter(code -> !code.isBlank())
                .map(code -> form.nameOf("targetCountries", code))
                .collect(Collectors.joining(", "));
    }

    public String speaks(Contact contact, Locale language) {
        return texts.find(language, "language." + contact.language())
                .orElseGet(() -> form(language).nameOf("language", contact.language()));
    }

    public String callTime(Contact contact, Locale language) {
        return texts.find(language, "callTime." + contact.callTime())
                .orElseGet(() -> form(language).nameOf("preferredCallTime", contact.callTime()));
    }
}
