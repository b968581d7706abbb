package eu.xport.journey;

import eu.xport.calendar.PrintedDate;
import eu.xport.company.Companies;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who the company is, who looks after it, and what it was promised. */
@Component
class KnownFacts implements CaseFacts {

    private final Journeys journeys;
    private final Companies companies;
    private final CaseExperts experts;

    KnownFacts(Journeys journeys, Companies companies, CaseExperts experts) {
        this.journeys = journeys;
        this.companies = companies;
        this.experts = experts;
    }

    @Override
    public Map<String, Object> of(JourneyNumber number, Locale language) {
        var journey = journeys.of(number);
        var facts = new HashMap<String, Object>();
        facts.put("journey", number.text());
        facts.put("companyName", journey.companyName());
        facts.put(
                "contactName",
                companies.findById(journey.siren()).orElseThrow().contact().name());
        journey.expert().map(experts::nameOf).ifPresent(name -> facts.put("expertName", name));
        journey.promises().forEach((name, promise) -> facts.put(name, PrintedDate.inFull(promise.due(), language)));
        return facts;
    }
}
