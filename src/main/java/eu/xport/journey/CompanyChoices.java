package eu.xport.journey;

import eu.xport.company.Contact;
import eu.xport.engine.FormSchema;
import eu.xport.engine.Forms;
import eu.xport.engine.Texts;
import java.util.Locale;
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

    public String speaks(Contact contact, Locale language) {
        return texts.find(language, "language." + contact.language())
                .orElseGet(() -> form(language).nameOf("language", contact.language()));
    }

    public String callTime(Contact contact, Locale language) {
        return texts.find(language, "callTime." + contact.callTime())
                .orElseGet(() -> form(language).nameOf("preferredCallTime", contact.callTime()));
    }
}
