package eu.xport.followup;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the company has reached, as its expert declared it at the closing review. */
@Component
@Order(75)
class ResultsSection implements CaseSection {

    private final Results results;
    private final ResultConfirmations confirmations;
    private final Texts texts;

    ResultsSection(Results results, ResultConfirmations confirmations, Texts texts) {
        this.results = results;
        this.confirmations = confirmations;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        return results.findById(journey.text()).map(result -> section(result, language));
    }

    private Section section(Result result, Locale language) {
        return Section.ofFacts(
                texts.of(language, "results.title"),
                Stream.concat(declared(result, language), confirmed(result.journey(), language))
                        .toList());
    }

    private Stream<Fact> declared(Result result, Locale language) {
        var numbers = NumberFormat.getIntegerInstance(language);
        return Stream.of(
                        fact("declared", PrintedDate.moment(result.declaredAt(), language), language),
                        fact("exportTurnover", euro(result, numbers), language),
                        fact("newCountries", countries(result, language), language),
                        fact("ordersWon", number(result.ordersWon(), numbers), language),
                        fact("jobsCreated", number(result.jobsCreated(), numbers), language),
                        fact("closingNotes", result.closingNotes(), language))
                .flatMap(Optional::stream);
    }

    private Stream<Fact> confirmed(String journey, Locale language) {
        return confirmations.findById(journey).stream().flatMap(known -> Stream.of(
                        fact(
                                "confirmed",
                                told(known, PrintedDate.moment(known.confirmedAt(), language), language),
                                language),
                        fact("withoutUs", texts.of(language, "withoutUs." + known.withoutUs()), language),
                        fact("satisfaction", known.satisfaction() + " / 5", language),
                        fact("comment", known.comment(), language))
                .flatMap(Optional::stream));
    }

    /** Where the company knows other figures than the expert, both stand here. */
    private String told(ResultConfirmation known, String at, Locale language) {
        var numbers = NumberFormat.getIntegerInstance(language);
        return Stream.of(
                        Stream.of(at),
                        Stream.ofNullable(known.confirmedBy()),
                        line("exportTurnover", known.exportTurnover(), numbers, language),
                        line("ordersWon", known.ordersWon(), numbers, language),
                        line("jobsCreated", known.jobsCreated(), numbers, language),
                        Stream.concat(
                                known.countries().stream()
                                        .map(code -> new Locale("", code).getDisplayCountry(language)),
                                Stream.ofNullable(known.otherCountries())))
                .flatMap(line -> line)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> line(String key, Number number, NumberFormat numbers, Locale language) {
        return Stream.ofNullable(number)
                .map(told ->
                        texts.of(language, "labelled", texts.of(language, "results." + key), numbers.format(told)));
    }

    private Optional<Fact> fact(String key, String value, Locale language) {
        return Optional.ofNullable(value)
                .filter(told -> !told.isBlank())
                .map(told -> new Fact(texts.of(language, "results." + key), told));
    }

    private static String euro(Result result, NumberFormat numbers) {
        return result.exportTurnover() == null ? null : numbers.format(result.exportTurnover()) + "\u00a0€";
    }

    private static String number(Integer number, NumberFormat numbers) {
        return number == null ? null : numbers.format(number);
    }

    private static String countries(Result result, Locale language) {
        return result.countries().stream()
                .map(code -> new Locale("", code).getDisplayCountry(language))
                .collect(Collectors.joining(", "));
    }
}
