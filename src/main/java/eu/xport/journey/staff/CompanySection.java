package eu.xport.journey.staff;

import eu.xport.company.Companies;
import eu.xport.company.Company;
import eu.xport.company.Contact;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.CompanyChoices;
import eu.xport.journey.CompanyWords;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Who they are and whom to call. Fields are named as in the form in which the company described itself. */
@Component
@Order(10)
class CompanySection implements CaseSection {

    private final Journeys journeys;
    private final Companies companies;
    private final CompanyChoices choices;
    private final Texts texts;

    CompanySection(Journeys journeys, Companies companies, CompanyChoices choices, Texts texts) {
        this.journeys = journeys;
        this.companies = companies;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber number, Locale language) {
        var journey = journeys.of(number);
        return companies
                .findById(journey.siren())
                .map(company ->
                        Section.ofFacts(texts.of(language, "staff.company"), facts(journey, company, language)));
    }

    private List<Fact> facts(Journey journey, Company company, Locale language) {
        var words = choices.in(language);
        var form = words.form();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(form.labelOf("siret"), words.siret(company)));
        facts.add(new Fact(form.labelOf("department"), words.department(company)));
        fact(facts, form.labelOf("nafCode"), company.nafCode());
        journey.sector()
                .ifPresent(sector ->
                        fact(facts, texts.of(language, "staff.sector"), texts.nameOf(language, "sector", sector)));
        fact(facts, form.labelOf("workforce"), form.nameOf("workforce", company.workforce()));
        fact(facts, form.labelOf("turnover"), words.euro(company.turnover()));
        fact(facts, texts.of(language, "staff.exportTurnover"), words.euro(company.exportTurnover()));
        fact(facts, form.labelOf("targetCountries"), words.targetCountries(company));
        facts.addAll(contact(company.contact(), words, language));
        return facts;
    }

    private List<Fact> contact(Contact contact, CompanyWords words, Locale language) {
        var facts = new ArrayList<Fact>();
        fact(facts, texts.of(language, "staff.contact"), words.nameAndRole(contact));
        facts.add(new Fact(
                texts.of(language, "staff.phone"),
                contact.phone(),
                "tel:" + contact.phone().replaceAll("[^0-9+]", "")));
        facts.add(new Fact(
                texts.of(language, "staff.email"),
                contact.email(),
                "mailto:" + UriUtils.encode(contact.email(), "UTF-8").replace("%40", "@")));
        fact(facts, texts.of(language, "staff.speaks"), words.speaks(contact));
        fact(facts, texts.of(language, "staff.callTime"), words.callTime(contact));
        return facts;
    }

    private static void fact(List<Fact> facts, String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }
}
