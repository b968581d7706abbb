package eu.xport.modelling.gate;

import eu.xport.engine.ModelVocabulary;
import eu.xport.modelling.Xml;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** What a process calls for is there: its forms, decisions, processes and beans, all of the same release, and groups of people. */
@Component
class BoundParts implements Rule {

    private static final String KEY = "[#$]\\{execution\\.processBusinessKey}";

    private final ModelVocabulary vocabulary;

    BoundParts(ModelVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Stream<String> faults(Candidate candidate) {
        var decisions = candidate.decisionIds().collect(Collectors.toSet());
        var processes = candidate.processes().stream().map(ProcessFile::id).collect(Collectors.toSet());
        var taskForms = vocabulary.taskForms();
        var startForms = vocabulary.startForms();
        return candidate.processes().stream().flatMap(file -> Stream.of(
                        file.each("userTask").flatMap(task -> task(candidate, task, taskForms, startForms)),
                        file.each("startEvent").flatMap(start -> start(candidate, start, startForms)),
                        file.each("businessRuleTask").flatMap(task -> decision(task, decisions)),
                        file.each("callActivity").flatMap(call -> call(call, processes)),
                        file.each("serviceTask", "sendTask").flatMap(this::step),
                        file.each("messageEventDefinition", "businessRuleTask", "conditionalEventDefinition")
                                .flatMap(BoundParts::noStep))
                .flatMap(faults -> faults)
                .map(fault -> file.name() + ": " + fault));
    }

    private Stream<String> task(Candidate candidate, Element task, Set<String> rooms, Set<String> starts) {
        var form = ProcessFile.camunda(task, "formRef");
        if (form.isEmpty()) {
            return Stream.of(
                    "the task %s has no form, so that nobody could complete it: choose one.".formatted(id(task)));
        }
        var isNew = !rooms.contains(form) && !starts.contains(form);
        return Stream.concat(
                form(candidate, task, form, isNew ? Set.of(form) : rooms),
                Stream.concat(named(task, form, isNew), groups(task)));
    }

    /** What a new form says is kept with the notes of its case, under the name of its task. */
    private static Stream<String> named(Element task, String form, boolean isNew) {
        return isNew && !form.equals(task.getAttribute("id"))
                ? Stream.of("the form %s of %s is new: give it the id of its task."
                        .formatted(Sentence.quoted(form), id(task)))
                : Stream.empty();
    }

    private static Stream<String> start(Candidate candidate, Element start, Set<String> rooms) {
        var form = ProcessFile.camunda(start, "formRef");
        return form.isEmpty() ? Stream.empty() : form(candidate, start, form, rooms);
    }

    private static Stream<String> form(Candidate candidate, Element step, String form, Set<String> rooms) {
        if (candidate.form(form).isEmpty()) {
            return Stream.of("the form %s of %s is missing: deploy it together with the diagram."
                    .formatted(Sentence.quoted(form), id(step)));
        }
        if (!rooms.contains(form)) {
            return Stream.of("nothing in the application takes the form %s of %s: choose one of %s."
                    .formatted(
                            Sentence.quoted(form),
                            id(step),
                            String.join(", ", rooms.stream().sorted().toList())));
        }
        return bound(step, "formRefBinding", "its form");
    }

    private Stream<String> groups(Element task) {
        return Stream.of(ProcessFile.camunda(task, "candidateGroups").split(","))
                .map(String::strip)
                .filter(group -> !group.isEmpty() && !Expression.isIn(group))
                .filter(group -> !vocabulary.hasGroup(group))
                .map(group -> "the task %s is offered to the group %s, which does not exist."
                        .formatted(id(task), Sentence.quoted(group)));
    }

    private static Stream<String> decision(Element task, Set<String> decisions) {
        var decision = ProcessFile.camunda(task, "decisionRef");
        return decisions.contains(decision)
                ? bound(task, "decisionRefBinding", "its decision")
                : Stream.of("the decision %s of %s is missing: deploy it together with the diagram."
                        .formatted(Sentence.quoted(decision), id(task)));
    }

    private static Stream<String> call(Element call, Set<String> processes) {
        var called = call.getAttribute("calledElement");
        if (!processes.contains(called)) {
            return Stream.of("the process %s that %s calls is missing: deploy it together with the diagram."
                    .formatted(Sentence.quoted(called), id(call)));
        }
        return Stream.concat(bound(call, "calledElementBinding", "the process"), handsOver(call));
    }

    private static Stream<String> handsOver(Element call) {
        var handed = Xml.all(call).filter(in -> "in".equals(in.getLocalName())).toList();
        var key = handed.stream().anyMatch(in -> in.getAttribute("businessKey").matches(KEY));
        var everything = Xml.all(call).anyMatch(in -> "all".equals(in.getAttribute("variables")));
        return Stream.concat(
                key
                        ? Stream.empty()
                        : Stream.of(("the call %s does not hand over the case's number: set its business key to"
                                        + " #{execution.processBusinessKey}.")
                                .formatted(id(call))),
                everything
                        ? Stream.of("the call %s hands over all variables: name those that the called process reads."
                                .formatted(id(call)))
                        : Stream.empty());
    }

    private Stream<String> step(Element step) {
        var bean = ProcessFile.camunda(step, "delegateExpression");
        if (bean.isEmpty()) {
            return Stream.of("%s names no bean that does the work: write a delegate expression such as ${writeLetter}."
                    .formatted(id(step)));
        }
        return bean.matches("\\$\\{\\w+}") && vocabulary.isStep(bean.substring(2, bean.length() - 1))
                ? Stream.empty()
                : Stream.of("%s hands its work to %s, which is no bean that takes work."
                        .formatted(id(step), Sentence.quoted(bean)));
    }

    private static Stream<String> noStep(Element element) {
        return ProcessFile.camunda(element, "delegateExpression").isEmpty()
                ? Stream.empty()
                : Stream.of("%s does work that nobody sees: draw a service task or send task for it."
                        .formatted(ProcessFile.place(element)));
    }

    private static Stream<String> bound(Element step, String attribute, String what) {
        return "deployment".equals(ProcessFile.camunda(step, attribute))
                ? Stream.empty()
                : Stream.of("%s does not stay with %s of the same release: set the binding to 'deployment'."
                        .formatted(id(step), what));
    }

    private static String id(Element element) {
        return element.getAttribute("id");
    }
}
