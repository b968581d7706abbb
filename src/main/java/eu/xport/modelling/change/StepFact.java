package eu.xport.modelling.change;

import eu.xport.modelling.Xml;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What one child of a process's element says of it. What nobody foresaw is a fact too, under the name it has in the file. */
record StepFact(Element detail, Map<String, Element> byId) {

    /** A deadline's length stands once, quoted in the expression that counts it. */
    private static final Pattern LENGTH = Pattern.compile("(\\$\\{deadline\\.(?:after|from)\\([^']*)'([^']*)'(.*)");

    void into(Map<String, String> facts) {
        switch (detail.getLocalName()) {
            case "extensionElements", "inputOutput" -> Xml.children(detail)
                    .forEach(inner -> new StepFact(inner, byId).into(facts));
            case "inputParameter" -> input(facts);
            case "outputParameter" -> put(facts, "output." + detail.getAttribute("name"), value());
            case "documentation" -> put(facts, "documentation", Xml.line(detail));
            case "conditionExpression" -> put(facts, "condition", Xml.line(detail));
            case "timerEventDefinition" -> put(facts, "timer", value());
            case "messageEventDefinition" -> put(facts, "message", referred("messageRef", "name"));
            case "signalEventDefinition" -> put(facts, "signal", referred("signalRef", "name"));
            case "errorEventDefinition" -> put(facts, "error", referred("errorRef", "errorCode"));
            default -> put(facts, other(), whole(detail));
        }
    }

    private void input(Map<String, String> facts) {
        var name = detail.getAttribute("name");
        var counted = LENGTH.matcher(Xml.line(detail));
        if (counted.matches()) {
            put(facts, "deadline." + name, counted.group(2));
            put(facts, "counted." + name, counted.group(1) + "'…'" + counted.group(3));
        } else {
            put(facts, "input." + name, value());
        }
    }

    private String other() {
        var name = Stream.of("target", "name", "event", "businessKey")
                .map(detail::getAttribute)
                .filter(text -> !text.isEmpty())
                .findFirst();
        return detail.getLocalName() + name.map(text -> "." + text).orElse("");
    }

    private String referred(String attribute, String wanted) {
        var other = byId.get(detail.getAttribute(attribute));
        return other == null ? detail.getAttribute(attribute) : other.getAttribute(wanted);
    }

    private String value() {
        return Xml.children(detail).findAny().isEmpty()
                ? Xml.line(detail)
                : Xml.children(detail).map(StepFact::whole).collect(Collectors.joining(", "));
    }

    /** The element as one line: its attributes, its text, what it holds. */
    private static String whole(Element element) {
        var attributes = Xml.facts(element)
                .filter(attribute -> !"id".equals(attribute.getLocalName()))
                .map(attribute -> attribute.getLocalName() + " " + attribute.getValue());
        var inner = Xml.children(element).findAny().isEmpty()
                ? Stream.of(Xml.line(element))
                : Xml.children(element).map(child -> child.getLocalName() + " " + whole(child));
        return Stream.concat(attributes, inner)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "))
                .strip();
    }

    private static void put(Map<String, String> facts, String name, String value) {
        facts.merge(name, value.isEmpty() ? "✓" : value, (first, second) -> first + ", " + second);
    }
}
