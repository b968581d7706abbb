package eu.xport.journey;

import eu.xport.engine.Forms;
import eu.xport.engine.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Asks once for the form in which companies describe themselves, for all that is then read of a company. */
@Component
public class CompanyChoices {

    private final Forms forms;
    private final Texts texts;

    CompanyChoices(Forms forms, Texts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    public CompanyWords in(Locale language) {
        return new CompanyWords(forms.startFormOf("ExportJourney", "SelfDiagnosis", language), texts, language);
    }
}
