package eu.xport.financing.insurance;

import eu.xport.engine.Texts;
import eu.xport.financing.Trace;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The contracts of a company: where each stands, what was stated, and what was or will be paid. */
@Component
@Order(77)
class InsuranceSection implements CaseSection {

    private final Standings standings;
    private final InsuranceWords words;
    private final Texts texts;

    InsuranceSection(Standings standings, InsuranceWords words, Texts texts) {
        this.standings = standings;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var all = standings.ofCase(journey.text());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.ofCells(
                        texts.of(language, "insurance.title"),
                        Stream.of("contract", "phase", "statements", "sums")
                                .map(column -> texts.of(language, "insurance.column." + column))
                                .toList(),
                        all.stream().map(standing -> row(standing, language)).toList()));
    }

    /** The number leads to the file of all that happened. */
    private List<Cell> row(Standing standing, Locale language) {
        var contract = standing.contract();
        return Stream.concat(
                        Stream.of(Cell.leading(
                                Trace.fileOf(contract.journey()), contract.number() + "\n" + contract.zone())),
                        texts(standing, language).stream().map(Cell::of))
                .toList();
    }

    private List<String> texts(Standing standing, Locale language) {
        var contract = standing.contract();
        return List.of(
                texts.of(language, "insurancePhase." + contract.state())
                        + "\n"
                        + words.news(standing, language)
                        + words.toDo(standing, language)
                                .map(todo -> "\n" + todo)
                                .orElse(""),
                standing.statements().stream()
                        .map(statement -> stated(statement, language))
                        .collect(Collectors.joining("\n")),
                standing.payments().stream()
                        .map(payment -> sum(payment, language))
                        .collect(Collectors.joining("\n")));
    }

    private String stated(Statement statement, Locale language) {
        return statement.isAwaited()
                ? texts.of(
                        language,
                        "insurance.figure.awaited",
                        statement.statementYear(),
                        InsuranceWords.day(statement.dueOn(), language))
                : texts.of(
                        language,
                        "insurance.figure.stated",
                        statement.statementYear(),
                        statement.spent().text(language),
                        statement.turnover().text(language));
    }

    private String sum(Payment payment, Locale language) {
        var state = payment.writtenOff() ? "writtenOff" : payment.isOwed() ? "owed" : "paid";
        return texts.of(
                language,
                "insurance.sum." + state,
                texts.of(language, "insurance.sum." + payment.kind(), payment.number()),
                payment.amount().text(language),
                InsuranceWords.day(
                        payment.isOwed() || payment.writtenOff() ? payment.dueOn() : payment.paidOn(), language));
    }
}
