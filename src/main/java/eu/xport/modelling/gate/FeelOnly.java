package eu.xport.modelling.gate;

import eu.xport.modelling.Xml;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.impl.DmnModelConstants;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Decisions are tables and expressions in FEEL, which calculates and does nothing else. */
@Component
class FeelOnly implements Rule {

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "rule",
            "inputEntry",
            "outputEntry",
            "text",
            "description",
            "question",
            "allowedAnswers",
            "literalExpression",
            "variable",
            "informationRequirement",
            "requiredInput",
            "requiredDecision",
            "inputData",
            "knowledgeSource",
            "authorityRequirement",
            "requiredAuthority",
            "textAnnotation",
            "association",
            "sourceRef",
            "targetRef",
            "annotation",
            "annotationEntry",
            "extensionElements");

    /** As the engine knows it; any other name it would take for a script. */
    private static final Set<String> FEEL = Set.of(
            "feel",
            "FEEL",
            DmnModelConstants.FEEL_NS,
            DmnModelConstants.FEEL12_NS,
            DmnModelConstants.FEEL13_NS,
            DmnModelConstants.FEEL14_NS);

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    @Override
    public boolean keepsCodeOut() {
        return true;
    }

    @Override
    public Stream<String> faults(Candidate candidate) {
        return candidate.changedDecisions().flatMap(file -> Stream.of(
                        Xml.all(file.root()).flatMap(FeelOnly::vocabulary),
                        Xml.all(file.root()).flatMap(FeelOnly::language),
                        texts(file).flatMap(FeelOnly::code),
                        unknown(file))
                .flatMap(faults -> faults)
                .map(fault -> file.name() + ": " + fault));
    }

    private static Stream<String> vocabulary(Element element) {
        var name = element.getLocalName();
        return element.getNamespaceURI().matches("https?://www\\.omg\\.org/spec/DMN/\\d+/MODEL/?")
                        && !ELEMENTS.contains(name)
                ? Stream.of("it holds a %s, and decisions hold tables and FEEL expressions alone.".formatted(name))
                : Stream.empty();
    }

    private static Stream<String> language(Element element) {
        var language = element.getAttribute("expressionLanguage");
        return language.isEmpty() || FEEL.contains(language)
                ? Stream.empty()
                : Stream.of("%s speaks %s, and decisions speak FEEL alone."
                        .formatted(place(element), Sentence.quoted(language)));
    }

    /** Every expression: cells, inputs, lists of values. */
    private static Stream<Element> texts(DecisionFile file) {
        return Xml.all(file.root())
                .filter(element -> "text".equals(element.getLocalName()))
                .filter(text -> !"textAnnotation".equals(text.getParentNode().getLocalName()));
    }

    private static Stream<String> code(Element text) {
        var place = place((Element) text.getParentNode());
        var expression = Xml.text(text).strip();
        return HarmlessFeel.fault(expression)
                .map(fault -> Stream.of("%s %s (%s), and decisions only calculate."
                        .formatted(place, fault, Sentence.quoted(expression))))
                .orElseGet(() -> Feel.unreadable(text.getParentNode().getLocalName(), expression)
                        .map(why -> "%s cannot be read: %s".formatted(place, why)));
    }

    /** An input that is a single name asks for input data or for the answer of another decision of the file. */
    private static Stream<String> unknown(DecisionFile file) {
        var known = Stream.concat(
                        Xml.children(file.root(), "inputData").map(data -> data.getAttribute("id")),
                        Stream.concat(
                                file.tables().flatMap(table -> table.outputNames().stream()),
                                Xml.all(file.root())
                                        .filter(element -> "variable".equals(element.getLocalName()))
                                        .map(variable -> variable.getAttribute("name"))))
                .collect(Collectors.toSet());
        return file.asks()
                .filter(expression -> NAME.matcher(expression).matches() && !known.contains(expression))
                .map(expression -> "it asks for %s, which is no input data of the decision: check its spelling."
                        .formatted(Sentence.quoted(expression)));
    }

    private static String place(Element element) {
        var id = element.getAttribute("id");
        return id.isEmpty() ? element.getLocalName() : id;
    }
}
