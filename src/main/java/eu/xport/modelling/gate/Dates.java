package eu.xport.modelling.gate;

import eu.xport.modelling.Xml;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.w3c.dom.Element;

/**
 * The variables that hold a date: those that a function fills with one, those that are handed over from one, and those that the
 * application's own models wait for.
 */
final class Dates {

    private static final Set<String> WAITED_FOR = Set.of("dueDate", "followUpDate");

    private Dates() {}

    static Set<String> in(Candidate candidate, ExpressionCheck check) {
        var dates = new HashSet<String>();
        Stream.concat(Names.ofTheApplication(), candidate.before().orElse(candidate).processes().stream())
                .forEach(file ->
                        file.all().flatMap(element -> waitedFor(element, check)).forEach(dates::add));
        var known = -1;
        while (known < dates.size()) {
            known = dates.size();
            candidate.processes().stream().flatMap(ProcessFile::all).forEach(element -> filled(element, check, dates)
                    .ifPresent(dates::add));
        }
        return dates;
    }

    /** Whether a date is waited for where this text stands. */
    static boolean isWaitedFor(Element element, String text) {
        return "timeDate".equals(element.getLocalName())
                || WAITED_FOR.stream()
                        .anyMatch(date -> ProcessFile.camunda(element, date).equals(text));
    }

    private static Stream<String> waitedFor(Element element, ExpressionCheck check) {
        return Names.texts(element).filter(Expression::isIn).flatMap(text -> read(text)
                .flatMap(node -> Stream.concat(
                        isWaitedFor(element, text) ? Stream.of(node) : Stream.empty(),
                        Expression.parts(node).flatMap(check::datesOf)))
                .filter(AstIdentifier.class::isInstance)
                .map(name -> ((AstIdentifier) name).getName()));
    }

    private static Optional<String> filled(Element element, ExpressionCheck check, Set<String> dates) {
        return switch (String.valueOf(element.getLocalName())) {
            case "inputParameter", "outputParameter" -> read(Xml.text(element))
                    .filter(node -> isDate(node, check, dates))
                    .map(node -> element.getAttribute("name"))
                    .findFirst();
            case "in", "out" -> Optional.of(element)
                    .filter(handed -> dates.contains(handed.getAttribute("source")))
                    .map(handed -> handed.getAttribute("target"));
            default -> Optional.empty();
        };
    }

    private static boolean isDate(Node node, ExpressionCheck check, Set<String> dates) {
        return node instanceof AstIdentifier name
                ? dates.contains(name.getName())
                : check.answer(node).filter(type -> type == Date.class).isPresent();
    }

    private static Stream<Node> read(String text) {
        try {
            return Expression.isIn(text) ? Stream.of(Expression.of(text.strip()).inner()) : Stream.empty();
        } catch (TreeBuilderException unreadable) {
            return Stream.empty();
        }
    }
}
