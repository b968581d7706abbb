package eu.xport.journey;

import eu.xport.company.Companies;
import eu.xport.company.Company;
import eu.xport.company.Contact;
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
import java.util.Set;
import org.springframework.stereotype.Component;

/** The questions, answered on the public page or filed by an expert: they open the case of a company, or join it. */
@Component
class SelfDiagnosisForm implements StartForm {

    private static final Set<String> ASIDE = Set.of(
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
            "language",
            "preferredCallTime",
            "privacyNotice",
            "newsletter");

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
        return ASIDE.contains(key) || Questionnaire.of(submission.form()).keys().contains(key);
    }

    @Override
    public Opening takes(Submission submission) {
        var siret =
                Siret.of(submission.fields().need("siret")).orElseThrow(() -> FormRefused.because("siret", "siret"));
        var open = journeys.findByOpenSiren(siret.siren());
        var occasion = open.isPresent() ? Occasion.JOINED : Occasion.OPENING;
        var journey = open.orElseGet(() -> open(siret, submission.fields()));
        var number = journey.number().text();
        var another = open.map(joined -> contact(submission.fields()));
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
        return new Company(
                siret.siren(),
                companies.findById(siret.siren()).map(Company::version).orElse(null),
                siret.digits(),
                fields.need("legalName"),
                fields.need("department"),
                fields.text("nafCode").orElse(null),
                fields.text("workforce").orElse(null),
                fields.amount("turnover").orElse(null),
                fields.amount("exportTurnover").orElse(null),
                String.join(" ", fields.choices("targetCountries")),
                contact(fields),
                clock.instant());
    }

    private static Contact contact(Fields fields) {
        return new Contact(
                fields.text("contactFirstName").orElse(null),
                fields.need("contactLastName"),
                fields.text("contactRole").orElse(null),
                fields.need("contactEmail"),
                fields.need("contactPhone"),
                fields.text("language").orElse("fr"),
                fields.text("preferredCallTime").orElse("ANY"),
                fields.yes("newsletter"));
    }

    private Map<String, Object> variables(Journey journey, Diagnosis diagnosis) {
        var company = companies.findById(journey.siren()).orElseThrow();
        var variables = new HashMap<>(diagnosis.facts());
        variables.put("companyName", company.legalName());
        variables.put("companyLanguage", company.contact().language());
        variables.put("department", company.department());
        variables.put("nafCode", company.nafCode());
        variables.put("sectorTag", null);
        variables.put("insurancePossible", company.mayBeInsured());
        variables.put("submittedAt", Date.from(journey.submittedAt()));
        variables.put("clockStops", journey.clockStops());
        variables.put("joinsOpenCase", diagnosis.isJoined());
        return variables;
    }
}
