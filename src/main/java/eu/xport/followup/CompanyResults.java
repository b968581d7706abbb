package eu.xport.followup;

import eu.xport.company.Companies;
import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Option;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Results are declared by the expert and confirmed, or put right, by the company; the last declared ones count. */
@Component
public class CompanyResults {

    private static final int LONGEST_COMMENT = 2000;
    private static final int LONGEST_LIST = 400;

    private final Results results;
    private final ResultConfirmations confirmations;
    private final Journeys journeys;
    private final Companies companies;
    private final Clock clock;

    CompanyResults(
            Results results, ResultConfirmations confirmations, Journeys journeys, Companies companies, Clock clock) {
        this.results = results;
        this.confirmations = confirmations;
        this.journeys = journeys;
        this.companies = companies;
        this.clock = clock;
    }

    /** @param countries by code */
    public record Declared(
            Milestone milestone,
            BigDecimal exportTurnover,
            List<String> countries,
            Integer ordersWon,
            Integer jobsCreated) {

        /** What a company would say that has nothing to put right, before it has said how it was served. */
        public Said unchanged() {
            return new Said(
                    exportTurnover, countries, null, Said.count(ordersWon), Said.count(jobsCreated), null, null, null);
        }
    }

    /** @param by the name of who spoke for the company; empty where it is not known */
    public record Answer(Said said, Instant at, Optional<String> by) {}

    /** @param answer empty while the company has said nothing */
    public record Asked(Declared declared, Optional<Answer> answer) {}

    /**
     * What a company says.
     *
     * @param countries codes of those declared that it really sells to now
     * @param satisfaction from 1 to 5
     */
    public record Said(
            BigDecimal exportTurnover,
            List<String> countries,
            String otherCountries,
            BigDecimal ordersWon,
            BigDecimal jobsCreated,
            WithoutUs withoutUs,
            Integer satisfaction,
            String comment) {

        static BigDecimal count(Integer number) {
            return number == null ? null : BigDecimal.valueOf(number);
        }
    }

    /** By milestone, the last one first, which is the one that the company is asked for. */
    public List<Asked> asked(JourneyNumber journey) {
        var declared = results.findByJourneyOrderByDeclaredAtDescIdDesc(journey.text());
        var known = confirmations.of(declared);
        return declared.stream()
                .map(result -> new Asked(
                        result.declared(),
                        Optional.ofNullable(known.get(result.id())).map(CompanyResults::answer)))
                .toList();
    }

    /** Whether results are declared of which the company has said nothing. */
    public boolean isAsked(JourneyNumber journey) {
        return results.findFirstByJourneyOrderByDeclaredAtDescIdDesc(journey.text())
                .filter(result -> !confirmations.existsById(result.id()))
                .isPresent();
    }

    private static Answer answer(ResultConfirmation known) {
        return new Answer(known.said(), known.confirmedAt(), Optional.ofNullable(known.confirmedBy()));
    }

    public static List<Option> namesOf(List<String> countries, Locale language) {
        return countries.stream()
                .map(code -> new Option(new Locale("", code).getDisplayCountry(language), code))
                .toList();
    }

    /**
     * Said twice, the last time counts.
     *
     * @param milestone the code of the one that the company was asked for
     * @return false when another one has taken its place: nothing is kept
     * @throws FormRefused when nothing was declared, a number cannot be, a text is too long, or an answer is missing
     */
    @Transactional
    public boolean confirm(JourneyNumber journey, String milestone, Said said) {
        var result = results.findFirstByJourneyOrderByDeclaredAtDescIdDesc(journey.text())
                .orElseThrow(() -> FormRefused.because("satisfaction", "nothingDeclared"));
        if (!result.milestone().equals(milestone)) {
            return false;
        }
        FormRefused.ifAny(faults(result.declared(), said));
        confirmations.save(confirmation(result, said));
        return true;
    }

    private ResultConfirmation confirmation(Result result, Said said) {
        return new ResultConfirmation(
                result.id(),
                confirmations
                        .findById(result.id())
                        .map(ResultConfirmation::version)
                        .orElse(null),
                clock.instant(),
                companies
                        .spokesperson(
                                journeys.of(JourneyNumber.of(result.journey())).siren())
                        .orElse(null),
                said.exportTurnover(),
                String.join(" ", said.countries()),
                said.otherCountries(),
                whole(said.ordersWon()),
                whole(said.jobsCreated()),
                said.withoutUs(),
                said.satisfaction(),
                said.comment());
    }

    private static Integer whole(BigDecimal number) {
        return number == null ? null : number.intValueExact();
    }

    private static List<FieldFault> faults(Declared declared, Said said) {
        var faults = new ArrayList<FieldFault>();
        ResultFields.between("exportTurnover", said.exportTurnover(), ResultFields.MOST_TURNOVER)
                .ifPresent(faults::add);
        counted("ordersWon", said.ordersWon()).ifPresent(faults::add);
        counted("jobsCreated", said.jobsCreated()).ifPresent(faults::add);
        if (!declared.countries().containsAll(said.countries())) {
            faults.add(FieldFault.of("countries", "unknown"));
        }
        tooLong("otherCountries", said.otherCountries(), LONGEST_LIST).ifPresent(faults::add);
        if (said.withoutUs() == null) {
            faults.add(FieldFault.of("withoutUs", "required"));
        }
        if (said.satisfaction() == null) {
            faults.add(FieldFault.of("satisfaction", "required"));
        }
        tooLong("resultComment", said.comment(), LONGEST_COMMENT).ifPresent(faults::add);
        return faults;
    }

    private static Optional<FieldFault> counted(String field, BigDecimal number) {
        return number != null && number.stripTrailingZeros().scale() > 0
                ? Optional.of(FieldFault.of(field, "decimals", 0))
                : ResultFields.between(field, number, ResultFields.MOST_COUNTED);
    }

    private static Optional<FieldFault> tooLong(String field, String text, int most) {
        return text != null && text.length() > most
                ? Optional.of(FieldFault.of(field, "maxLength", most))
                : Optional.empty();
    }
}
