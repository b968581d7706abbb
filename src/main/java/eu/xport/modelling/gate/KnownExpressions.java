package eu.xport.modelling.gate;

import eu.xport.engine.ModelVocabulary;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
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
    public Stream<String> faults(Candidate candidate) {
        var names = Names.in(candidate);
        return candidate
                .changedProcesses()
                .flatMap(file ->
                        Stream.concat(unknownSources(file, names), file.all().flatMap(element -> Names.texts(element)
                                .filter(Expression::isIn)
                                .flatMap(text -> faults(file, element, text, names)))));
    }

    private Stream<String> faults(ProcessFile file, Element element, String text, Set<String> names) {
        var where = "%s: the expression %s of %s "
                .formatted(file.name(), Sentence.quoted(text), ProcessFile.place(element));
        try {
            var expression = Expression.of(text.strip());
            var check = new ExpressionCheck(vocabulary, names);
            var faults = check.faults(expression.root()).toList();
            var answer = check.answer(expression.inner());
            return Stream.concat(
                            faults.stream(),
                            faults.isEmpty()
                                            && isDate(element, text)
                                            && answer.filter(type -> type != Date.class)
                                                    .isPresent()
                                    ? Stream.of("answers with no date, and a date is waited for.")
                                    : Stream.empty())
                    .map(fault -> where + fault);
        } catch (TreeBuilderException unreadable) {
            return Stream.of(where + "cannot be read: " + Sentence.of(unreadable));
        }
    }

    private static boolean isDate(Element element, String text) {
        return "timeDate".equals(element.getLocalName())
                || Stream.of("dueDate", "followUpDate")
                        .anyMatch(date -> ProcessFile.camunda(element, date).equals(text));
    }

    private static Stream<String> unknownSources(ProcessFile file, Set<String> names) {
        return Names.sources(file)
                .filter(source -> !names.contains(source))
                .map(source -> "%s hands over the variable %s, which no case has: check its spelling."
                        .formatted(file.name(), Sentence.quoted(source)));
    }
}
