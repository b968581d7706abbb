package eu.xport.modelling.gate;

import eu.xport.modelling.Xml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The variables that a case can have: those that models set, those that forms ask for, and those that the application's own
 * models read, for some are set by the application: also where no model in force reads them any more.
 */
final class Names {

    private static final List<String> SETTERS = List.of(
            "resultVariable",
            "elementVariable",
            "initiator",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable");

    private static final Set<String> ENGINE = Set.of(
            "execution",
            "decisionResult",
            "loopCounter",
            "nrOfInstances",
            "nrOfActiveInstances",
            "nrOfCompletedInstances");

    private Names() {}

    static Set<String> in(Candidate candidate) {
        var known = new HashSet<>(ENGINE);
        candidate.processes().stream().flatMap(ProcessFile::all).forEach(element -> set(element)
                .forEach(known::add));
        candidate.forms().forEach(form -> form.components().forEach(field -> known.add(field.place())));
        candidate.before().orElse(candidate).processes().forEach(file -> read(file)
                .forEach(known::add));
        ofTheApplication().flatMap(Names::read).forEach(known::add);
        return known;
    }

    /** The models that the application brings itself. */
    static Stream<ProcessFile> ofTheApplication() {
        return OfTheApplication.FILES.stream();
    }

    private static final class OfTheApplication {

        static final List<ProcessFile> FILES =
                Stream.of(models()).map(OfTheApplication::file).toList();

        private static Resource[] models() {
            try {
                return new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn");
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static ProcessFile file(Resource model) {
            try {
                return new ProcessFile(model.getFilename(), Xml.read(model.getContentAsByteArray()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (SAXException unreadable) {
                throw new IllegalStateException(model.getFilename() + " cannot be read", unreadable);
            }
        }
    }

    private static Stream<String> set(Element element) {
        var named =
                switch (String.valueOf(element.getLocalName())) {
                    case "inputParameter", "outputParameter" -> element.getAttribute("name");
                    case "in", "out" -> element.getAttribute("target");
                    default -> "";
                };
        return Stream.concat(
                        Stream.of(named), SETTERS.stream().map(attribute -> ProcessFile.camunda(element, attribute)))
                .filter(name -> !name.isEmpty());
    }

    static Stream<String> read(ProcessFile file) {
        return Stream.concat(sources(file), expressions(file).flatMap(Names::names));
    }

    /** What calls and results are handed over from. */
    static Stream<String> sources(ProcessFile file) {
        return Stream.concat(file.camunda("in"), file.camunda("out"))
                .map(handed -> handed.getAttribute("source"))
                .filter(name -> !name.isEmpty());
    }

    private static Stream<String> expressions(ProcessFile file) {
        return file.all().flatMap(Names::texts).filter(Expression::isIn);
    }

    /** Everything that the engine could read as an expression: it calculates labels and documentation, too. */
    static Stream<String> texts(Element element) {
        return Stream.concat(
                Stream.of(Xml.text(element)), Xml.attributes(element).map(attribute -> attribute.getValue()));
    }

    private static Stream<String> names(String text) {
        try {
            return Expression.of(text).names();
        } catch (TreeBuilderException unreadable) {
            return Stream.empty();
        }
    }
}
