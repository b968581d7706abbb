package eu.xport.followup;

import eu.xport.company.Companies;
import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Option;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Results are declared by the expert and confirmed, or put right, by the company. */
@Component
public class CompanyResults {

    /** The same as in the expert's form. */
    private static final BigDecimal MOST_TURNOVER = CloseJourneyForm.MOST_TURNOVER;

    private static final BigDecimal MOST_COUNTED = CloseJourneyForm.MOST_COUNTED;

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

    /** @param countries those declared, by code */
    public record Declared(BigDecimal exportTurnover, List<String> countries, Integer ordersWon, Integer jobsCreated) {

        /** What a company would say that has nothing to put right, before it has said how it was served. */
        public Said unchanged() {
            return new Said(exportTurnover, countries, null, count(ordersWon), count(jobsCreated), null, null, null);
        }
    }

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
            String comment) {}

    /** Empty until the expert has declared them. */
    public Optional<Declared> declared(JourneyNumber journey) {
        return results.findById(journey.text())
                .map(result -> new Declared(
                        result.exportTurnover(), result.countries(), result.ordersWon(), result.jobsCreated()));
    }

    /** What the company has said; it may say it once more. */
    public Optional<Said> said(JourneyNumber journey) {
        return confirmations
                .findById(journey.text())
                .map(known -> new Said(
                        known.exportTurnover(),
                        known.countries(),
                        known.otherCountries(),
                        count(known.ordersWon()),
                        count(known.jobsCreated()),
                        known.withoutUs(),
                        known.satisfaction(),
                        known.comment()));
    }

    private static BigDecimal count(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    public static List<Option> namesOf(List<String> countries, Locale language) {
        return countries.stream()
                .map(code -> new Option(new Locale("", code).getDisplayCountry(language), code))
                .toList();
    }

    /**
     * Said twice, the last time counts.
     *
     * @throws FormRefused when nothing was declared, a number cannot be, a text is too long, or an answer is missing
     */
    @Transactional
    public void confirm(JourneyNumber journey, Said said) {
        var declared = declared(journey).orElseThrow(() -> FormRefused.because("satisfaction", "nothingDeclared"));
        FormRefused.ifAny(faults(declared, said));
        confirmations.save(new ResultConfirmation(
                journey.text(),
                confirmations
                        .findById(journey.text())
                        .map(ResultConfirmation::version)
                        .orElse(null),
                clock.instant(),
                companies.spokesperson(journeys.of(journey).siren()).orElse(null),
                said.exportTurnover(),
                String.join(" ", said.countries()),
                said.otherCountries(),
                whole(said.ordersWon()),
                whole(said.jobsCreated()),
                said.withoutUs(),
                said.satisfaction(),
                said.comment()));
    }

    private static Integer whole(BigDecimal number) {
        return number == null ? null : number.intValueExact();
    }

    private static List<FieldFault> faults(Declared declared, Said said) {
        var faults = new ArrayList<FieldFault>();
        between("exportTurnover", said.exportTurnover(), MOST_TURNOVER).ifPresent(faults::add);
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
                : between(field, number, MOST_COUNTED);
    }

    private static Optional<FieldFault> between(String field, BigDecimal number, BigDecimal most) {
        return Optional.ofNullable(number)
                .filter(told -> told.signum() < 0 || told.compareTo(most) > 0)
                .map(told -> FieldFault.of(field, "between", "0", most.toPlainString()));
    }

    private static Optional<FieldFault> tooLong(String field, String text, int most) {
        return text != null && text.length() > most
                ? Optional.of(FieldFault.of(field, "maxLength", most))
                : Optional.empty();
    }
}
