package eu.xport.modelling.docs;

import eu.xport.engine.ModelPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Reads a process model for people: who does what by when, what is asked, which letters leave. */
class DescribeProcess {

    private static final String DEADLINE = "deadline.";

    private final Path file;
    private final Map<String, Path> files;
    private final DescribeForm forms;
    private final ModelTexts texts;
    private final Words words;
    private final BpmnModelInstance model;
    private final Process process;

    /** @param files of all processes and decisions, by id */
    DescribeProcess(Path file, Map<String, Path> files, DescribeForm forms, ModelTexts texts, Words words) {
        this.file = file;
        this.files = files;
        this.forms = forms;
        this.texts = texts;
        this.words = words;
        this.model = Bpmn.readModelFromFile(file.toFile());
        this.process = model.getModelElementsByType(Process.class).iterator().next();
    }

    ProcessPage page() {
        return new ProcessPage(
                pageOf(file),
                texts.title(process.getId(), process.getName()),
                texts.told(process.getId(), documentation(process)),
                picture(),
                each(UserTask.class, this::task),
                deadlines(),
                each(TimerEventDefinition.class, this::timer),
                letters(),
                questions(),
                steps(),
                forms());
    }

    static String pageOf(Path file) {
        return file.getFileName().toString().replaceAll("\\.[a-z]+$", "");
    }

    private String picture() {
        var names = new HashMap<String, String>();
        model.getModelElementsByType(FlowElement.class).forEach(element -> names.put(element.getId(), name(element)));
        names.put(process.getId(), texts.title(process.getId(), process.getName()));
        try (var bpmn = Files.newInputStream(file)) {
            return ModelPicture.of(bpmn, names, Map.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ProcessPage.Task task(UserTask task) {
        return new ProcessPage.Task(
                name(task),
                words.who(task.getCamundaAssignee(), task.getCamundaCandidateGroupsList()),
                Optional.ofNullable(task.getCamundaDueDate()).map(words::date).orElse(""),
                Objects.requireNonNullElse(task.getCamundaFormRef(), ""),
                told(task));
    }

    /** Input parameters whose length the calendar counts: the one place where it stands. */
    private List<ProcessPage.Timing> deadlines() {
        return model.getModelElementsByType(CamundaInputParameter.class).stream()
                .filter(parameter -> parameter.getTextContent().contains(DEADLINE))
                .map(parameter -> new ProcessPage.Timing(
                        words.date(parameter.getCamundaName()),
                        words.date(parameter.getTextContent()),
                        holder(parameter).map(this::name).orElse("")))
                .toList();
    }

    private static Optional<FlowElement> holder(ModelElementInstance inside) {
        return Stream.iterate(inside, Objects::nonNull, ModelElementInstance::getParentElement)
                .filter(FlowElement.class::isInstance)
                .map(FlowElement.class::cast)
                .findFirst();
    }

    private ProcessPage.Timing timer(TimerEventDefinition timer) {
        var event = holder(timer).orElseThrow();
        var time = Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                .filter(Objects::nonNull)
                .findFirst()
                .map(ModelElementInstance::getTextContent)
                .orElse("");
        return new ProcessPage.Timing(name(event), words.date(time), told(event));
    }

    private List<ProcessPage.Letter> letters() {
        return model.getModelElementsByType(SendTask.class).stream()
                .map(task -> new ProcessPage.Letter(
                        name(task),
                        words.code("letterKind", input(task, "letter")),
                        Stream.of(input(task, "reader").split(",\\s*"))
                                .map(reader -> words.code("letterReader", reader))
                                .collect(Collectors.joining(", ")),
                        words.say(
                                "DIGEST".equals(input(task, "timing")) ? "docs.letter.digest" : "docs.letter.atOnce")))
                .toList();
    }

    private String input(Activity task, String name) {
        return Optional.ofNullable(task.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaInputOutput.class).stream())
                .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                .filter(parameter -> name.equals(parameter.getCamundaName()))
                .map(parameter -> parameter.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private List<ProcessPage.Question> questions() {
        return model.getModelElementsByType(Gateway.class).stream()
                .filter(gateway -> gateway.getName() != null)
                .map(gateway -> new ProcessPage.Question(
                        name(gateway),
                        gateway.getOutgoing().stream().map(this::answer).toList(),
                        told(gateway)))
                .toList();
    }

    private String answer(SequenceFlow flow) {
        var target = name(flow.getTarget());
        return Stream.of(name(flow), target).filter(text -> !text.isEmpty()).collect(Collectors.joining(" → "));
    }

    private List<ProcessPage.Step> steps() {
        return Stream.of(ServiceTask.class, BusinessRuleTask.class, CallActivity.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .map(Activity.class::cast)
                .map(this::step)
                .toList();
    }

    private ProcessPage.Step step(Activity step) {
        var decision = step instanceof BusinessRuleTask rule ? rule.getCamundaDecisionRef() : null;
        var called = step instanceof CallActivity call ? call.getCalledElement() : null;
        return new ProcessPage.Step(name(step), page(decision), page(called), told(step));
    }

    private String page(String id) {
        return Optional.ofNullable(id)
                .map(files::get)
                .map(DescribeProcess::pageOf)
                .orElse("");
    }

    private List<ProcessPage.Form> forms() {
        var started = model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef);
        var asked = model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef);
        return Stream.concat(started, asked)
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> forms.page(id, formName(id)))
                .toList();
    }

    /** A form bears the name of its task, or of the process that it starts. */
    private String formName(String id) {
        return model.getModelElementsByType(UserTask.class).stream()
                .filter(task -> id.equals(task.getCamundaFormRef()))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> texts.title(id, process.getName()));
    }

    private String name(FlowElement element) {
        if (element instanceof UserTask task && task.getCamundaFormRef() != null) {
            return texts.title(task.getCamundaFormRef(), task.getName());
        }
        return texts.name(key(element), element.getName());
    }

    private String told(FlowElement element) {
        return texts.told(key(element), documentation(element));
    }

    private String key(FlowElement element) {
        return process.getId() + "." + element.getId();
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private <T extends ModelElementInstance, L> List<L> each(Class<T> type, Function<T, L> line) {
        Collection<T> elements = model.getModelElementsByType(type);
        return elements.stream().map(line).toList();
    }
}
