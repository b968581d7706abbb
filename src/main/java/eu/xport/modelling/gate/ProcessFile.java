package eu.xport.modelling.gate;

import eu.xport.modelling.Xml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A process model as Camunda Modeler writes it. */
record ProcessFile(String name, Element root) {

    Stream<Element> all() {
        return Xml.all(root);
    }

    /** Elements of BPMN by their names, such as {@code userTask}. */
    Stream<Element> each(String... names) {
        return all().filter(element ->
                Xml.BPMN.equals(element.getNamespaceURI()) && List.of(names).contains(element.getLocalName()));
    }

    /** Elements of the engine's own vocabulary, such as {@code inputParameter}. */
    Stream<Element> camunda(String name) {
        return all().filter(element ->
                Xml.CAMUNDA.equals(element.getNamespaceURI()) && name.equals(element.getLocalName()));
    }

    List<Element> processes() {
        return each("process").toList();
    }

    String id() {
        return processes().isEmpty() ? "" : processes().get(0).getAttribute("id");
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(Xml.CAMUNDA, attribute);
    }

    /** The label of the step that the element belongs to, or its id. */
    static String place(Element element) {
        return upwards(element)
                .filter(around -> Xml.BPMN.equals(around.getNamespaceURI()) && around.hasAttribute("id"))
                .findFirst()
                .map(around -> around.getAttribute("id"))
                .orElse("the model");
    }

    /** Whether the element stands in a step of this kind. */
    static Optional<Element> around(Element element, String name) {
        return upwards(element)
                .filter(around -> name.equals(around.getLocalName()))
                .findFirst();
    }

    private static Stream<Element> upwards(Element element) {
        return Stream.<Node>iterate(element, Element.class::isInstance, Node::getParentNode)
                .map(Element.class::cast);
    }
}
