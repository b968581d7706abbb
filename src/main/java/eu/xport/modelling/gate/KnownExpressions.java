package eu.xport.modelling.gate;

import eu.xport.engine.ModelVocabulary;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** An expression asks for what a case knows and for the application's own functions, by names that exist. */
@Component
class KnownExpressions implements Rule {

    private final ModelVocabulary vocabulary;

    KnownExpressions(ModelVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public boolean keepsCodeOut() {
        return true;
    }

    @Override
    public Stream<String> faults(Candidate candidate) {
        var names = Names.in(candidate);
        var dates = Dates.in(candidate, new ExpressionCheck(vocabulary, names, Set.of()));
        var check = new ExpressionCheck(vocabulary, names, dates);
        return candidate
                .changedProcesses()
                .flatMap(file ->
                        Stream.concat(unknownSources(file, names), file.all().flatMap(element -> Names.texts(element)
                                .filter(Expression::isIn)
                                .flatMap(text -> faults(file, element, text, check)))));
    }

    private static Stream<String> faults(ProcessFile file, Element element, String text, ExpressionCheck check) {
        var where = "%s: the expression %s of %s "
                .formatted(file.name(), Sentence.quoted(text), ProcessFile.place(element));
        try {
            var expression = Expression.of(text.strip());
            var faults = check.faults(expression.root()).toList();
            return Stream.concat(
                            faults.stream(),
                            faults.isEmpty() && Dates.isWaitedFor(element, text) && !isDate(expression.inner(), check)
                                    ? Stream.of("is no date, and a date is waited for.")
                                    : Stream.empty())
                    .map(fault -> where + fault);
        } catch (TreeBuilderException unreadable) {
            return Stream.of(where + "cannot be read: " + Sentence.of(unreadable));
        }
    }

    private static boolean isDate(Node node, ExpressionCheck check) {
        return node instanceof AstIdentifier name
                ? check.dates().contains(name.getName())
                : check.answer(node).filter(type -> type != Date.class).isEmpty();
    }

    private static Stream<String> unknownSources(ProcessFile file, Set<String> names) {
        return Names.sources(file)
                .filter(source -> !names.contains(source))
                .map(source -> "%s hands over the variable %s, which no case has: check its spelling."
                        .formatted(file.name(), Sentence.quoted(source)));
    }
}
