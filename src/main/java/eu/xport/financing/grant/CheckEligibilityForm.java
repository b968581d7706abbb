package eu.xport.financing.grant;

import eu.xport.company.Companies;
import eu.xport.engine.Fields;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.Texts;
import eu.xport.financing.Known;
import eu.xport.financing.grant.GrantApplicant.Business;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A funding officer holds a company against the conditions of the scheme; all of them are known by then. */
@Component
class CheckEligibilityForm extends GrantForm {

    private static final String OUTCOME = "grantOutcome";

    private final GrantConditions conditions;
    private final Companies companies;
    private final Granter granter;
    private final Texts texts;

    CheckEligibilityForm(
            GrantDesk desk, GrantConditions conditions, Companies companies, Granter granter, Texts texts) {
        super(
                "CheckEligibility",
                Set.of("inNormandy", "registered", "business", "sellsToBusinesses", "soundFinances", "dutiesPaid"),
                desk);
        this.conditions = conditions;
        this.companies = companies;
        this.granter = granter;
        this.texts = texts;
    }

    @Override
    Map<String, Object> shows(Grant grant, Step step) {
        var company = companies.findById(grant.siren()).orElseThrow();
        return granter.departments().contains(company.department()) ? Map.of("inNormandy", Known.YES.name()) : Map.of();
    }

    @Override
    Map<String, Object> takes(Grant grant, Submission submission) {
        var applicant = applicant(submission.fields());
        var reasons = conditions.unmet(applicant, language(grant));
        if (reasons.isEmpty()) {
            grant.isEligible(desk.now());
            desk.save(grant, submission, "GRANT_ELIGIBLE", applicant.facts());
            return Map.of(OUTCOME, "ELIGIBLE");
        }
        grant.isNotEligible(reasons, desk.now());
        desk.save(grant, submission, "GRANT_NOT_ELIGIBLE", Map.of("company", applicant.facts(), "reasons", reasons));
        return Map.of(OUTCOME, "NOT_ELIGIBLE");
    }

    /** The company reads the reasons. */
    private Locale language(Grant grant) {
        return companies
                .findById(grant.siren())
                .map(company -> Locale.forLanguageTag(company.contact().language()))
                .orElseGet(texts::staffLanguage);
    }

    private static GrantApplicant applicant(Fields fields) {
        return new GrantApplicant(
                known(fields, "inNormandy"),
                known(fields, "registered"),
                Business.valueOf(fields.need("business")),
                known(fields, "sellsToBusinesses"),
                known(fields, "soundFinances"),
                known(fields, "dutiesPaid"));
    }

    private static Known known(Fields fields, String key) {
        return Known.valueOf(fields.need(key));
    }
}
