package eu.xport.modelling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that a stranger may have written: no document type, no entity, nothing from elsewhere. */
public final class Xml {

    public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Models are a quarter as deep; to hold deeper ones against the standard takes seconds. */
    private static final String DEEPEST = "100";

    private Xml() {}

    /** @throws SAXException where it is no XML, or reaches for something outside itself */
    public static Element read(byte[] file) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            factory.setCoalescing(true);
            factory.setIgnoringComments(true);
            var reader = factory.newDocumentBuilder();
            reader.setErrorHandler(new DefaultHandler());
            return reader.parse(new ByteArrayInputStream(file)).getDocumentElement();
        } catch (IOException encoding) {
            throw new SAXException("It is not written in UTF-8.", encoding);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The element and all below it, in the order of the file. */
    public static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), children(element).flatMap(Xml::all));
    }

    public static Stream<Element> children(Element element) {
        return nodes(element.getChildNodes()).filter(Element.class::isInstance).map(Element.class::cast);
    }

    public static Stream<Element> children(Element element, String name) {
        return children(element).filter(child -> name.equals(child.getLocalName()));
    }

    public static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(place -> (Attr) attributes.item(place));
    }

    /** Those that say something: which vocabulary the file uses stands in attributes too. */
    public static Stream<Attr> facts(Element element) {
        return attributes(element)
                .filter(attribute -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())
                        && !XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribute.getNamespaceURI()));
    }

    /** The text that stands in the element itself, as the engine reads it: comments between its parts do not count. */
    public static String text(Element element) {
        return nodes(element.getChildNodes())
                .filter(node -> node.getNodeType() == Node.TEXT_NODE)
                .map(Node::getNodeValue)
                .reduce("", String::concat);
    }

    /** All text in the element and below it, as one line. */
    public static String line(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static Stream<Node> nodes(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }
}
