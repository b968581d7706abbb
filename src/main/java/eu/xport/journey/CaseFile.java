package eu.xport.journey;

import eu.xport.calendar.PrintedDate;
import eu.xport.company.Companies;
import eu.xport.company.Company;
import eu.xport.diagnosis.Diagnoses;
import eu.xport.diagnosis.Diagnosis;
import eu.xport.engine.Texts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a person who opens a task needs to know of the case, in lines that a form can show. */
@Component
public class CaseFile {

    private static final int NOTES_SHOWN = 10;

    private final Journeys journeys;
    private final Companies companies;
    private final Diagnoses diagnoses;
    private final Notes notes;
    private final CompanyChoices choices;
    private final Texts texts;

    CaseFile(
            Journeys journeys,
            Companies companies,
            Diagnoses diagnoses,
            Notes notes,
            CompanyChoices choices,
            Texts texts) {
        this.journeys = journeys;
        this.companies = companies;
        this.diagnoses = diagnoses;
        this.notes = notes;
        this.choices = choices;
        this.texts = texts;
    }

    /** By the keys of the forms' read-only fields. */
    public Map<String, Object> shown(JourneyNumber number) {
        var journey = journeys.of(number);
        var company = companies.findById(journey.siren()).orElseThrow();
        var shown = new HashMap<String, Object>();
        shown.put("companyLine", companyLine(journey, company));
        shown.put("contactLine", contactLine(company));
        shown.put("promiseLine", promiseLine(journey));
        shown.put("notesSoFar", notesSoFar(number));
        diagnoses.inForce(number.text()).ifPresent(diagnosis -> {
            shown.put("profileLine", profileLine(diagnosis));
            shown.put("gapsLine", listed("dimension", diagnosis.weakDimensions()));
            shown.put("servicesLine", String.join(", ", diagnosis.suggestedServices()));
        });
        return shown;
    }

    private String companyLine(Journey journey, Company company) {
        return texts.staff(
                "case.company",
                company.legalName(),
                company.siret(),
                company.department(),
                journey.sector().map(sector -> named("sector", sector)).orElse("-"));
    }

    private String contactLine(Company company) {
        var contact = company.contact();
        return texts.staff(
                "case.contact",
                contact.name(),
                contact.phone(),
                contact.email(),
                choices.speaks(contact, texts.staffLanguage()),
                choices.callTime(contact, texts.staffLanguage()));
    }

    private String profileLine(Diagnosis diagnosis) {
        return texts.staff(
                "case.profile",
                named("profile", diagnosis.exporterProfile()),
                diagnosis.readinessIndex(),
                named("band", diagnosis.readinessBand()));
    }

    private String promiseLine(Journey journey) {
        return journey.promises().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(promise -> named("promise", promise.getKey()) + ": "
                        + day(promise.getValue().due()))
                .collect(Collectors.joining("; "));
    }

    private String notesSoFar(JourneyNumber number) {
        return notes.of(number).stream()
                .limit(NOTES_SHOWN)
                .map(note -> day(note.writtenAt()) + ": " + note.text())
                .collect(Collectors.joining("\n"));
    }

    private String listed(String kind, List<String> codes) {
        return codes.stream().map(code -> named(kind, code)).collect(Collectors.joining(", "));
    }

    private String named(String kind, String code) {
        return texts.nameOf(texts.staffLanguage(), kind, code);
    }

    private String day(Instant moment) {
        return PrintedDate.day(moment, texts.staffLanguage());
    }
}
