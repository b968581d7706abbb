package eu.xport.followup;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.People;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the company has reached by each milestone, as its expert declared it and as the company says. */
@Component
@Order(75)
class ResultsSection implements CaseSection {

    private static final List<String> COLUMNS =
            List.of("milestone", "declared", "confirmed", "withoutUs", "satisfaction", "comment");

    private final Results results;
    private final ResultConfirmations confirmations;
    private final People people;
    private final Texts texts;

    ResultsSection(Results results, ResultConfirmations confirmations, People people, Texts texts) {
        this.results = results;
        this.confirmations = confirmations;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var declared = results.findByJourneyOrderByDeclaredAtDescIdDesc(journey.text());
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        var known = confirmations.of(declared);
        var names = people.names(namesOf(declared));
        return Optional.of(Section.ofTable(
                texts.of(language, "results.title"),
                COLUMNS.stream()
                        .map(column -> texts.of(language, "results." + column))
                        .toList(),
                declared.stream()
                        .map(result -> row(result, Optional.ofNullable(known.get(result.id())), names, language))
                        .toList()));
    }

    private static Set<String> namesOf(List<Result> declared) {
        return declared.stream()
                .map(Result::declaredBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<String> row(
            Result result, Optional<ResultConfirmation> known, Map<String, String> names, Locale language) {
        return List.of(
                result.at().told(texts, language),
                declared(result, names, language),
                known.map(answer -> confirmed(answer, language)).orElseGet(() -> texts.of(language, "results.open")),
                known.map(answer -> texts.of(language, "withoutUs." + answer.withoutUs()))
                        .orElse(""),
                known.map(answer -> answer.satisfaction() + " / 5").orElse(""),
                known.map(ResultConfirmation::comment).orElse(""));
    }

    private String declared(Result result, Map<String, String> names, Locale language) {
        return lines(
                Stream.of(PrintedDate.moment(result.declaredAt(), language)),
                Stream.ofNullable(result.declaredBy()).map(by -> names.getOrDefault(by, by)),
                line("exportTurnover", result.exportTurnover(), language),
                line("ordersWon", result.ordersWon(), language),
                line("jobsCreated", result.jobsCreated(), language),
                countries(result.countries(), language),
                Stream.ofNullable(result.closingNotes()));
    }

    /** Where the company knows other figures than the expert, both stand here. */
    private String confirmed(ResultConfirmation known, Locale language) {
        return lines(
                Stream.of(PrintedDate.moment(known.confirmedAt(), language)),
                Stream.ofNullable(known.confirmedBy()),
                line("exportTurnover", known.exportTurnover(), language),
                line("ordersWon", known.ordersWon(), language),
                line("jobsCreated", known.jobsCreated(), language),
                countries(known.countries(), language),
                Stream.ofNullable(known.otherCountries()));
    }

    @SafeVarargs
    private static String lines(Stream<String>... lines) {
        return Stream.of(lines).flatMap(line -> line).collect(Collectors.joining("\n"));
    }

    private Stream<String> line(String key, Number number, Locale language) {
        var numbers = NumberFormat.getIntegerInstance(language);
        return Stream.ofNullable(number)
                .map(told -> numbers.format(told) + (key.equals("exportTurnover") ? "\u00a0€" : ""))
                .map(told -> texts.of(language, "labelled", texts.of(language, "results." + key), told));
    }

    private Stream<String> countries(List<String> codes, Locale language) {
        return codes.isEmpty()
                ? Stream.empty()
                : Stream.of(codes.stream()
                        .map(code -> new Locale("", code).getDisplayCountry(language))
                        .collect(Collectors.joining(", ")));
    }
}
