package eu.xport.financing.insurance;

import eu.xport.company.Companies;
import eu.xport.company.Euro;
import eu.xport.engine.Fields;
import eu.xport.engine.FormRefused;
import eu.xport.engine.StartForm;
import eu.xport.engine.StartForm.Opening;
import eu.xport.engine.Submission;
import eu.xport.engine.Texts;
import eu.xport.financing.Known;
import eu.xport.financing.Share;
import eu.xport.journey.Journey;
import eu.xport.journey.Journeys;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A funding officer files the application that a company hands to the State's insurer. */
@Component
class ApplyForInsuranceForm implements StartForm {

    private static final String JOURNEY = "journey";
    private static final String ZONE = "zone";
    private static final String BUDGET = "insuredBudget";
    private static final String YEARS = "prospectingYears";
    private static final Set<String> ASKED =
            Set.of(JOURNEY, ZONE, BUDGET, YEARS, "lastTurnover", "closedYear", "frenchShare", "tradingHouse");
    private static final BigDecimal BASIS_POINTS = BigDecimal.valueOf(100);

    private final Contracts contracts;
    private final InsuranceBook book;
    private final InsuranceRules rules;
    private final Journeys journeys;
    private final Companies companies;
    private final Texts texts;
    private final Clock clock;

    ApplyForInsuranceForm(
            Contracts contracts,
            InsuranceBook book,
            InsuranceRules rules,
            Journeys journeys,
            Companies companies,
            Texts texts,
            Clock clock) {
        this.contracts = contracts;
        this.book = book;
        this.rules = rules;
        this.journeys = journeys;
        this.companies = companies;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "ApplyForInsurance";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key);
    }

    @Override
    public Opening takes(Submission submission) {
        var fields = submission.fields();
        var journey = journeys.openCase(JOURNEY, fields.need(JOURNEY));
        var number = journey.number().text();
        var zone = new Zone(fields.need(ZONE));
        isFree(zone, journey);
        var application = application(fields, submission.by());
        var contract = contracts.save(Contract.applied(nextNumber(), number, zone, application, clock.instant()));
        book.notes(contract, submission.by(), "INSURANCE_APPLIED", facts(contract));
        return new Opening(number, Map.of(Standings.CONTRACT, contract.number(), "companyName", journey.companyName()));
    }

    /** A contract outlives its case, so it counts for the company. */
    private void isFree(Zone zone, Journey journey) {
        journeys.holdStill(journey.number().text());
        companies.holdStill(journey.siren());
        if (contracts.isTaken(journey.siren(), zone.compared())) {
            throw FormRefused.because(ZONE, "insuranceZoneTaken", zone.name());
        }
    }

    private Application application(Fields fields, Optional<String> by) {
        var years = fields.whole(YEARS).orElseThrow(() -> FormRefused.because(YEARS, "required"));
        return new Application(
                LocalDate.now(clock),
                by.orElse(null),
                budget(fields, years),
                years,
                Amounts.need(fields, "lastTurnover"),
                known(fields, "closedYear"),
                new Share(
                        fields.needAmount("frenchShare").multiply(BASIS_POINTS).intValueExact()),
                known(fields, "tradingHouse"));
    }

    private Euro budget(Fields fields, int years) {
        var budget = Amounts.need(fields, BUDGET);
        var smallest = rules.smallestBudget(years).orElseThrow(() -> FormRefused.because(YEARS, "insuranceNoTerms"));
        if (budget.compareTo(smallest) < 0) {
            throw FormRefused.because(BUDGET, "min", smallest.text(texts.readerLanguage()));
        }
        return budget;
    }

    private static Known known(Fields fields, String key) {
        return Known.valueOf(fields.text(key).orElse(Known.UNKNOWN.name()));
    }

    private String nextNumber() {
        return "AP-%d-%06d".formatted(LocalDate.now(clock).getYear(), contracts.nextCount());
    }

    private static Map<String, Object> facts(Contract contract) {
        var application = contract.application();
        return Map.of(
                "zone", contract.zone(),
                "budget", application.budget(),
                "prospectingYears", application.prospectingYears(),
                "turnover", application.turnover(),
                "closedYear", application.closedYear(),
                "frenchShare", application.frenchShare(),
                "tradingHouse", application.tradingHouse());
    }
}
