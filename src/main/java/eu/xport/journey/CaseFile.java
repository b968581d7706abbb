package eu.xport.journey;

import eu.xport.calendar.PrintedDate;
import eu.xport.company.Companies;
import eu.xport.company.Company;
import eu.xport.company.Contact;
import eu.xport.diagnosis.Diagnoses;
import eu.xport.diagnosis.Diagnosis;
import eu.xport.engine.KnownLines;
import eu.xport.engine.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a person who opens a task needs to know of the case, in lines that a form can show. */
@Component
public class CaseFile implements KnownLines {

    private static final int NOTES_SHOWN = 10;

    private final Journeys journeys;
    private final Companies companies;
    private final Diagnoses diagnoses;
    private final Notes notes;
    private final List<RoomNotes> rooms;
    private final CompanyChoices choices;
    private final Texts texts;
    private final Clock clock;

    CaseFile(
            Journeys journeys,
            Companies companies,
            Diagnoses diagnoses,
            Notes notes,
            List<RoomNotes> rooms,
            CompanyChoices choices,
            Texts texts,
            Clock clock) {
        this.journeys = journeys;
        this.companies = companies;
        this.diagnoses = diagnoses;
        this.notes = notes;
        this.rooms = rooms;
        this.choices = choices;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> of(String businessKey) {
        return JourneyNumber.in(businessKey).map(this::shown).orElseGet(Map::of);
    }

    /** By the keys of the forms' read-only fields. */
    public Map<String, Object> shown(JourneyNumber number) {
        var journey = journeys.of(number);
        var company = companies.findById(journey.siren()).orElseThrow();
        var shown = new HashMap<String, Object>();
        var words = choices.in(texts.staffLanguage());
        shown.put("companyLine", companyLine(journey, company, words));
        shown.put("contactLine", contactLine(company.contact(), words));
        shown.put("promiseLine", promiseLine(journey));
        shown.put("notesSoFar", notesSoFar(number));
        diagnoses.inForce(number.text()).ifPresent(diagnosis -> {
            shown.put("profileLine", profileLine(diagnosis));
            shown.put("gapsLine", gapsLine(diagnosis));
            shown.put("servicesLine", String.join(", ", diagnosis.suggestedServices()));
        });
        return shown;
    }

    /** The day by which it was promised: the task says what, and a line of a card is short. */
    String promisedBy(JourneyNumber number, String promise) {
        return day(journeys.of(number).promises().get(promise).due());
    }

    private String companyLine(Journey journey, Company company, CompanyWords words) {
        var who = told(
                ", ",
                journey.number().text(),
                company.legalName(),
                "SIRET " + words.siret(company),
                words.department(company),
                journey.sector().map(sector -> named("sector", sector)).orElse(""));
        var business = told(
                ", ",
                labelled(words, "turnover", words.euro(company.turnover())),
                labelled(words, "exportTurnover", words.euro(company.exportTurnover())),
                labelled(words, "targetCountries", words.targetCountries(company)));
        return told("\n", who, business);
    }

    private String labelled(CompanyWords words, String field, String value) {
        return value.isEmpty() ? "" : texts.staff("labelled", words.form().labelOf(field), value);
    }

    private String contactLine(Contact contact, CompanyWords words) {
        return texts.staff(
                "case.contact",
                words.nameAndRole(contact),
                contact.phone(),
                contact.email(),
                words.speaks(contact),
                words.callTime(contact));
    }

    private String profileLine(Diagnosis diagnosis) {
        return texts.staff(
                "case.profile",
                named("profile", diagnosis.exporterProfile()),
                diagnosis.readinessIndex(),
                named("band", diagnosis.readinessBand()));
    }

    private String gapsLine(Diagnosis diagnosis) {
        var gaps = listed("dimension", diagnosis.weakDimensions());
        return gaps.isEmpty() ? texts.staff("case.noGaps") : gaps;
    }

    private String promiseLine(Journey journey) {
        return journey.promises().entrySet().stream()
                .sorted(Comparator.comparing(promise -> promise.getValue().due()))
                .map(promise -> promiseLine(journey, promise.getKey(), promise.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** An open promise has no verdict: it may be broken before the task is done, and what the task shows stays as it is. */
    private String promiseLine(Journey journey, String name, Promise promise) {
        var verdict = journey.verdict(promise, clock.instant());
        return verdict == Verdict.OPEN
                ? texts.staff("case.promised", named("promise", name), day(promise.workDue()))
                : texts.staff(
                        "case.promise",
                        named("promise", name),
                        day(promise.due()),
                        texts.staff("verdict." + verdict, promise.isOpen() ? "" : day(promise.keptAt())));
    }

    private String notesSoFar(JourneyNumber number) {
        var own = notes.of(number).stream().map(note -> new RoomNotes.Noted(note.writtenAt(), note.text()));
        return Stream.concat(own, rooms.stream().flatMap(room -> room.of(number)))
                .sorted(Comparator.comparing(RoomNotes.Noted::at).reversed())
                .limit(NOTES_SHOWN)
                .map(note -> texts.staff("labelled", day(note.at()), note.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String told(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
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
