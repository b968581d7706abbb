package eu.xport.modelling.gate;

import eu.xport.modelling.Xml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A decision model as Camunda Modeler writes it. */
record DecisionFile(String name, Element root) {

    /** One table of it. */
    record Table(String decision, Element element) {

        String hitPolicy() {
            var policy = element.getAttribute("hitPolicy");
            return policy.isEmpty() ? "UNIQUE" : policy;
        }

        List<Element> inputs() {
            return Xml.children(element, "input").toList();
        }

        List<Element> outputs() {
            return Xml.children(element, "output").toList();
        }

        List<Element> rules() {
            return Xml.children(element, "rule").toList();
        }

        List<String> outputNames() {
            return outputs().stream().map(output -> output.getAttribute("name")).toList();
        }
    }

    Stream<Element> decisions() {
        return Xml.children(root, "decision");
    }

    Stream<Table> tables() {
        return decisions().flatMap(decision -> Xml.children(decision, "decisionTable")
                .map(table -> new Table(decision.getAttribute("id"), table)));
    }

    Optional<Table> table(String decision) {
        return tables().filter(table -> table.decision().equals(decision)).findFirst();
    }

    /** What its tables ask for; empty texts of inputs that ask for nothing. */
    Stream<String> asks() {
        return tables().flatMap(table -> table.inputs().stream()).map(DecisionFile::asked);
    }

    /** What an input asks for; empty where it asks for nothing. */
    static String asked(Element input) {
        return Xml.children(input, "inputExpression")
                .findFirst()
                .map(DecisionFile::text)
                .orElse("");
    }

    /** What a cell, an input or a list of values says; empty where it says nothing. */
    static String text(Element cell) {
        return Xml.children(cell, "text").findFirst().map(Xml::text).orElse("").strip();
    }

    static List<String> cells(Element rule, String kind) {
        return Xml.children(rule, kind).map(DecisionFile::text).toList();
    }
}
