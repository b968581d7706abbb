package eu.xport.journey;

import eu.xport.company.Companies;
import eu.xport.company.Company;
import eu.xport.company.Siret;
import eu.xport.diagnosis.Diagnosis;
import eu.xport.diagnosis.Occasion;
import eu.xport.diagnosis.Questionnaire;
import eu.xport.diagnosis.SelfDiagnosis;
import eu.xport.engine.Fields;
import eu.xport.engine.FormRefused;
import eu.xport.engine.StartForm;
import eu.xport.engine.Submission;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The questions, answered on the public page or filed by an expert: they open the case of a company, or join it. */
@Component
class SelfDiagnosisForm implements StartForm {

    private final Companies companies;
    private final Journeys journeys;
    private final CaseIndex index;
    private final SelfDiagnosis diagnosis;
    private final NewsletterWish newsletter;
    private final Clock clock;

    SelfDiagnosisForm(
            Companies companies,
            Journeys journeys,
            CaseIndex index,
            SelfDiagnosis diagnosis,
            NewsletterWish newsletter,
            Clock clock) {
        this.companies = companies;
        this.journeys = journeys;
        this.index = index;
        this.diagnosis = diagnosis;
        this.newsletter = newsletter;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "SelfDiagnosis";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return CompanyFields.KEYS.contains(key)
                || Questionnaire.of(submission.form()).keys().contains(key);
    }

    @Override
    public Opening takes(Submission submission) {
        var siret =
                Siret.of(submission.fields().need("siret")).orElseThrow(() -> FormRefused.because("siret", "siret"));
        var open = journeys.findByOpenSiren(siret.siren());
        var occasion = open.isPresent() ? Occasion.JOINED : Occasion.OPENING;
        var journey = open.orElseGet(() -> open(siret, submission.fields()));
        var number = journey.number().text();
        var another = open.map(joined -> new CompanyFields(submission.fields()).contact());
        var filed = diagnosis.file(number, occasion, submission, another);
        newsletter.keep(submission, filed);
        return new Opening(number, variables(journey, filed));
    }

    private Journey open(Siret siret, Fields fields) {
        var company = companies.save(company(siret, fields));
        var now = clock.instant();
        var number = JourneyNumber.of(now.atZone(clock.getZone()).getYear(), journeys.nextCount());
        var journey =
                journeys.save(Journey.open(number, company.siren(), company.legalName(), company.department(), now));
        index.enter(journey);
        return journey;
    }

    /** A company that comes back after its case closed describes itself anew. */
    private Company company(Siret siret, Fields fields) {
        return new CompanyFields(fields)
                .company(
                        siret,
                        companies.findById(siret.siren()).map(Company::version).orElse(null),
                        clock.instant());
    }

    private Map<String, Object> variables(Journey journey, Diagnosis diagnosis) {
        var company = companies.findById(journey.siren()).orElseThrow();
        var variables = new HashMap<>(diagnosis.facts());
        variables.putAll(CompanyFacts.of(company));
        variables.put("submittedAt", Date.from(journey.submittedAt()));
        variables.put("clockStops", journey.clockStops());
        variables.put("joinsOpenCase", diagnosis.isJoined());
        return variables;
    }
}
