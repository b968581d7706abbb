package eu.xport.portal.questions;

import eu.xport.company.CompanyDirectory;
import eu.xport.company.ListedCompany;
import eu.xport.company.Siret;
import eu.xport.engine.FormRefused;
import eu.xport.engine.FormSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fills in what the directory knows of a number: people type the number alone. */
@Component
class FillIn {

    private final CompanyDirectory directory;

    FillIn(CompanyDirectory directory) {
        this.directory = directory;
    }

    boolean isOffered() {
        return directory.isOpen();
    }

    /**
     * @throws FormRefused when there is no such number
     * @return empty when nothing is known of it
     */
    Optional<Posted> fill(Posted typed, FormSchema form) {
        var siret = typed.first("siret").flatMap(Siret::of).orElseThrow(() -> FormRefused.because("siret", "siret"));
        return directory.find(siret).map(found -> filled(typed, found, form));
    }

    /** What the form would refuse is left to people: a company of another region has no department here. */
    private static Posted filled(Posted typed, ListedCompany found, FormSchema form) {
        var answers = new HashMap<>(typed.texts());
        put(answers, "legalName", found.legalName(), form);
        put(answers, "department", found.department(), form);
        put(answers, "nafCode", found.nafCode(), form);
        return new Posted(answers);
    }

    private static void put(
            HashMap<String, List<String>> answers, String key, Optional<String> known, FormSchema form) {
        known.filter(text ->
                        form.field(key).isPresent() && form.faultsOf(key, text).isEmpty())
                .ifPresent(text -> answers.put(key, List.of(text)));
    }
}
