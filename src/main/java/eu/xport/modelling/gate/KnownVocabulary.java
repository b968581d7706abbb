package eu.xport.modelling.gate;

import eu.xport.modelling.Xml;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** A process says what happens by named beans and forms. Whatever would hold code, or reach code past them, is no word of ours. */
@Component
class KnownVocabulary implements Rule {

    private static final Set<String> NAMESPACES = Set.of(
            Xml.BPMN,
            Xml.CAMUNDA,
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/2000/xmlns/",
            "http://www.w3.org/XML/1998/namespace",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    private static final Set<String> ATTRIBUTES = Set.of(
            "historyTimeToLive",
            "isStartableInTasklist",
            "versionTag",
            "candidateStarterGroups",
            "formRef",
            "formRefBinding",
            "assignee",
            "candidateGroups",
            "dueDate",
            "followUpDate",
            "priority",
            "delegateExpression",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "jobPriority",
            "taskPriority",
            "decisionRef",
            "decisionRefBinding",
            "mapDecisionResult",
            "resultVariable",
            "calledElementBinding",
            "collection",
            "elementVariable",
            "initiator",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable",
            "variableName",
            "variableEvents",
            "modelerTemplate",
            "modelerTemplateVersion",
            "modelerTemplateIcon");

    private static final Set<String> ELEMENTS = Set.of(
            "inputOutput",
            "inputParameter",
            "outputParameter",
            "list",
            "map",
            "entry",
            "value",
            "in",
            "out",
            "failedJobRetryTimeCycle",
            "properties",
            "property");

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry(
                    "script",
                    "holds a script, and models hold no code: name a bean with a delegate expression instead"),
            Map.entry("class", "names a Java class (camunda:class): name a bean with a delegate expression instead"),
            Map.entry(
                    "expression",
                    "calculates an expression for its effect (camunda:expression): name a bean with a delegate expression instead"),
            Map.entry(
                    "type",
                    "is work for a program outside (camunda:type), and nobody would take it: name a bean with a delegate expression instead"),
            Map.entry(
                    "topic",
                    "is work for a program outside (camunda:topic), and nobody would take it: name a bean with a delegate expression instead"),
            Map.entry(
                    "connector",
                    "calls a connector, which could reach any address: name a bean with a delegate expression instead"),
            Map.entry("executionListener", "has a listener, and models hold no code: draw a service task instead"),
            Map.entry("taskListener", "has a listener, and models hold no code: draw a service task instead"),
            Map.entry("field", "sets a field of a Java object: hand the value over as an input parameter instead"),
            Map.entry("resource", "draws its content from another file (camunda:resource): no model may"),
            Map.entry("formKey", "opens a form by its address (camunda:formKey): choose a Camunda Form instead"),
            Map.entry("formData", "holds its form in the model: choose a Camunda Form instead"),
            Map.entry("candidateUsers", "is offered to single people, who come and go: offer it to a group"));

    private static final Set<String> STEPS = Set.of(
            "scriptTask",
            "complexGateway",
            "adHocSubProcess",
            "resourceRole",
            "performer",
            "potentialOwner",
            "humanPerformer",
            "import",
            "ioSpecification",
            "dataInputAssociation",
            "dataOutputAssociation",
            "extension",
            "relationship",
            "globalScriptTask");

    @Override
    public boolean keepsCodeOut() {
        return true;
    }

    @Override
    public Stream<String> faults(Candidate candidate) {
        return candidate.changedProcesses().flatMap(file -> file.all()
                .flatMap(element -> Stream.concat(
                        element(element), Xml.attributes(element).flatMap(attribute -> attribute(element, attribute))))
                .map(fault -> file.name() + ": " + fault));
    }

    private static Stream<String> element(Element element) {
        var name = element.getLocalName();
        if (!NAMESPACES.contains(String.valueOf(element.getNamespaceURI()))) {
            return foreign(element, String.valueOf(element.getNamespaceURI()));
        }
        if (Xml.CAMUNDA.equals(element.getNamespaceURI()) && !ELEMENTS.contains(name)) {
            return unknown(element, "camunda:" + name, name);
        }
        if (Xml.BPMN.equals(element.getNamespaceURI()) && (name.equals("scriptTask") || name.equals("script"))) {
            return Stream.of(ProcessFile.place(element) + " " + INSTEAD.get("script") + ".");
        }
        return Xml.BPMN.equals(element.getNamespaceURI()) && STEPS.contains(name)
                ? Stream.of(
                        "%s is a %s, which this application does not run.".formatted(ProcessFile.place(element), name))
                : Stream.empty();
    }

    private static Stream<String> attribute(Element element, Attr attribute) {
        var namespace = attribute.getNamespaceURI();
        var name = attribute.getLocalName();
        if (namespace == null) {
            return plainAttribute(element, name);
        }
        if (!NAMESPACES.contains(namespace)) {
            return foreign(element, namespace);
        }
        return Xml.CAMUNDA.equals(namespace) && !ATTRIBUTES.contains(name)
                ? unknown(element, "camunda:" + name, name)
                : Stream.empty();
    }

    private static Stream<String> plainAttribute(Element element, String name) {
        return Xml.BPMN.equals(element.getNamespaceURI())
                        && List.of("language", "scriptFormat").contains(name)
                ? Stream.of(ProcessFile.place(element) + " " + INSTEAD.get("script") + ".")
                : Stream.empty();
    }

    private static Stream<String> foreign(Element element, String namespace) {
        return Stream.of("%s uses a vocabulary that this application does not speak (%s): remove it."
                .formatted(ProcessFile.place(element), namespace));
    }

    private static Stream<String> unknown(Element element, String shown, String name) {
        return Stream.of("%s %s."
                .formatted(
                        ProcessFile.place(element),
                        INSTEAD.getOrDefault(
                                name, "uses %s, which this application does not allow in models".formatted(shown))));
    }
}
