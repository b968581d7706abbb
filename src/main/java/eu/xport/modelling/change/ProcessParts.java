package eu.xport.modelling.change;

import eu.xport.modelling.Xml;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Takes a process apart: each activity, event, gateway and flow with what its file says of it. */
final class ProcessParts {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** What says something of the element around it, or belongs to the picture. */
    private static final Set<String> NO_PARTS = Set.of(
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "laneSet",
            "textAnnotation",
            "association",
            "group",
            "conditionExpression",
            "multiInstanceLoopCharacteristics");

    private static final String FLOW = "sequenceFlow";

    private static final Set<String> PICTURE =
            Set.of("incoming", "outgoing", "laneSet", "textAnnotation", "association", "group");

    private final Map<String, Element> byId;

    private ProcessParts(Element root) {
        byId = Xml.all(root)
                .filter(element -> BPMN.equals(element.getNamespaceURI()) && element.hasAttribute("id"))
                .collect(Collectors.toMap(
                        element -> element.getAttribute("id"), Function.identity(), (first, again) -> first));
    }

    static ModelParts of(byte[] file) {
        var root = ModelParts.read(file);
        var processes = Xml.children(root, "process")
                .filter(process -> BPMN.equals(process.getNamespaceURI()))
                .toList();
        if (processes.size() != 1) {
            throw new CandidateRefused("oneProcess", String.valueOf(processes.size()));
        }
        var process = processes.get(0);
        var parts = new ProcessParts(root);
        return new ModelParts(
                ModelParts.Kind.PROCESS,
                process.getAttribute("id"),
                process.getAttribute("name"),
                parts.of(process).toList(),
                false);
    }

    private Stream<Part> of(Element element) {
        return Stream.concat(
                Stream.of(part(element)),
                Xml.children(element).filter(this::isPart).flatMap(this::of));
    }

    private boolean isPart(Element element) {
        return BPMN.equals(element.getNamespaceURI())
                && element.hasAttribute("id")
                && !NO_PARTS.contains(element.getLocalName())
                && !element.getLocalName().endsWith("EventDefinition");
    }

    private Part part(Element element) {
        var facts = new TreeMap<String, String>();
        Xml.facts(element)
                .filter(attribute -> !Set.of("id", "name").contains(attribute.getLocalName()))
                .forEach(attribute -> facts.put(attribute.getLocalName(), attribute.getValue()));
        if (element.getParentNode() instanceof Element around && isPart(around)) {
            facts.put("within", around.getAttribute("id"));
        }
        if (FLOW.equals(element.getLocalName()) && !element.getAttribute("name").isBlank()) {
            facts.put("label", element.getAttribute("name"));
        }
        details(element).forEach(detail -> new StepFact(detail, byId).into(facts));
        return new Part(element.getAttribute("id"), element.getLocalName(), name(element), facts);
    }

    private List<Element> details(Element element) {
        return Xml.children(element)
                .filter(child -> !isPart(child) && !PICTURE.contains(child.getLocalName()))
                .toList();
    }

    /** What people call an element: its label; of a flow also from where to where; an id where nobody wrote anything. */
    private String name(Element element) {
        var label = element.getAttribute("name").strip().replaceAll("\\s+", " ");
        if (!FLOW.equals(element.getLocalName())) {
            return label.isEmpty() ? element.getAttribute("id") : label;
        }
        var way = called(element.getAttribute("sourceRef")) + " → " + called(element.getAttribute("targetRef"));
        return label.isEmpty() ? way : way + " (" + label + ")";
    }

    private String called(String id) {
        return byId.containsKey(id) && !byId.get(id).getAttribute("name").isBlank()
                ? byId.get(id).getAttribute("name").strip().replaceAll("\\s+", " ")
                : id;
    }
}
