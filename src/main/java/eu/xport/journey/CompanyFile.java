package eu.xport.journey;

import eu.xport.company.Companies;
import eu.xport.company.Company;
import eu.xport.company.Siret;
import eu.xport.diagnosis.Questionnaire;
import eu.xport.engine.Fields;
import eu.xport.engine.FormField;
import eu.xport.engine.FormRefused;
import eu.xport.engine.FormSchema;
import eu.xport.engine.LaterAnswers;
import eu.xport.engine.Race;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a company tells of itself once it has its result: whatever the form does not require. It may do so as often as it
 * likes, and the last word counts, until it was called: from then on its expert keeps what is known of it.
 */
@Component
public class CompanyFile {

    private static final int TRIES = 5;

    private final Journeys journeys;
    private final Companies companies;
    private final NewsletterWish newsletter;
    private final FollowCompany rooms;
    private final LaterAnswers later;
    private final TransactionTemplate transaction;

    CompanyFile(
            Journeys journeys,
            Companies companies,
            NewsletterWish newsletter,
            FollowCompany rooms,
            LaterAnswers later,
            PlatformTransactionManager transactions) {
        this.journeys = journeys;
        this.companies = companies;
        this.newsletter = newsletter;
        this.rooms = rooms;
        this.later = later;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What the form may ask after the result: a case is opened without it. A question always counts. */
    public static Set<String> asked(FormSchema form) {
        var questions = Questionnaire.of(form).keys();
        return form.inputs().stream()
                .filter(field -> !field.isRequired() && !questions.contains(field.key()))
                .map(FormField::key)
                .collect(Collectors.toSet());
    }

    /** What is known so far, by the keys of the form. */
    public Map<String, Object> known(JourneyNumber number) {
        return known(company(journeys.of(number)), number);
    }

    private Map<String, Object> known(Company company, JourneyNumber number) {
        var known = CompanyFields.of(company);
        known.put(
                CompanyFields.NEWSLETTER,
                newsletter.stands(number.text(), company.contact().email()));
        return known;
    }

    /**
     * @return whether it was taken; not any more once the company was called
     * @throws FormRefused when a field cannot be accepted; nothing is kept then
     */
    public boolean complete(Receipt receipt, FormSchema form, Map<String, Object> answers) {
        form.check(asked(form), answers);
        for (var tries = 1; ; tries++) {
            try {
                return Boolean.TRUE.equals(transaction.execute(status -> keep(receipt, form, answers)));
            } catch (RuntimeException failure) {
                if (tries == TRIES || !Race.isIn(failure)) {
                    throw failure;
                }
            }
        }
    }

    private boolean keep(Receipt receipt, FormSchema form, Map<String, Object> answers) {
        var number = JourneyNumber.of(receipt.journey());
        journeys.holdStill(number.text());
        var journey = journeys.of(number);
        if (!journey.isOpen() || !journey.promises().get(Journey.FIRST_CONTACT).isOpen()) {
            return false;
        }
        var before = company(journey);
        var told = told(known(before, number), asked(form), answers);
        var after = new CompanyFields(new Fields(told))
                .company(Siret.of(before.siret()).orElseThrow(), before.version(), before.registeredAt());
        if (!CompanyFields.of(before).equals(CompanyFields.of(after))) {
            rooms.follow(journey, companies.save(after));
        }
        if (form.field(CompanyFields.NEWSLETTER).isPresent()) {
            newsletter.follow(
                    after.contact().newsletter(), after.contact().email(), form, number.text(), receipt.diagnosis());
        }
        later.keepAdded("ExportJourney", form.id(), number.text(), CompanyFields.KEYS, new Fields(answers));
        return true;
    }

    /** What is left empty is taken back; only a language must be spoken. */
    private static Map<String, Object> told(Map<String, Object> known, Set<String> asked, Map<String, Object> answers) {
        var told = new HashMap<>(known);
        told.keySet().removeAll(asked);
        told.putAll(answers);
        if (new Fields(told).text(CompanyFields.LANGUAGE).isEmpty()) {
            told.put(CompanyFields.LANGUAGE, known.get(CompanyFields.LANGUAGE));
        }
        return told;
    }

    private Company company(Journey journey) {
        return companies.findById(journey.siren()).orElseThrow();
    }
}
