package eu.xport.models;

import static eu.xport.models.ProcessModel.name;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model is read as a story by people who have never seen one: its labels and its letters. */
class ProcessStoryTest {

    private static final Set<String> READERS = Set.of("COMPANY", "EXPERT", "MANAGERS", "FORMER_EXPERT");

    @ParameterizedTest
    @MethodSource("eu.xport.models.ProcessModel#all")
    void everyLetterSaysWhatToWhomAndWhy(ProcessModel model) {
        assertThat(model.each(SendTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${writeLetter}");
            assertThat(input(task, "letter")).matches("[A-Z_]+");
            assertThat(READERS).contains(input(task, "reader").split(", "));
            assertThat(input(task, "timing")).isIn("", "AT_ONCE", "DIGEST");
            assertThat(input(task, "reason")).matches("[A-Z].*\\.");
        });
        assertThat(model.each(ServiceTask.class))
                .extracting(ServiceTask::getCamundaDelegateExpression)
                .as("letters are send tasks: the envelope shows them")
                .doesNotContain("${writeLetter}");
    }

    @ParameterizedTest
    @MethodSource("eu.xport.models.ProcessModel#all")
    void labelsReadAsAStory(ProcessModel model) {
        var findings = new ArrayList<String>();
        model.each(Event.class).stream()
                .filter(not(ProcessStoryTest::isLabelled))
                .forEach(event -> findings.add(event.getId() + " has no label"));
        model.each(Activity.class).stream()
                .filter(not(ProcessStoryTest::isLabelled))
                .forEach(task -> findings.add(task.getId() + " has no label"));
        for (Gateway gateway : model.each(Gateway.class)) {
            if (!ProcessModel.splits(gateway) || gateway instanceof ParallelGateway) {
                if (isLabelled(gateway)) findings.add(gateway.getId() + " asks nothing and needs no label");
            } else if (!name(gateway).endsWith("?"))
                findings.add(gateway.getId() + " decides and should be a question");
        }
        for (ExclusiveGateway gateway : model.each(ExclusiveGateway.class)) {
            if (!ProcessModel.splits(gateway)) continue;
            for (SequenceFlow answer : gateway.getOutgoing()) {
                if (answer.getName() == null) findings.add(answer.getId() + " is an answer without a label");
                if (answer.getConditionExpression() == null && !answer.equals(gateway.getDefault()))
                    findings.add(answer.getId() + " has no condition");
            }
        }
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("eu.xport.models.ProcessModel#all")
    void workIsNamedByAVerbAndItsObject(ProcessModel model) {
        assertThat(model.each(Activity.class))
                .filteredOn(activity -> !(activity instanceof SubProcess handling && handling.triggeredByEvent()))
                .extracting(ProcessModel::name)
                .allMatch(name -> name.matches("[A-Z][a-z]+(?<!ing|tion|ment) .*[^.]"));
    }

    private static boolean isLabelled(FlowNode node) {
        return !name(node).isBlank();
    }

    private static String input(SendTask task, String name) {
        return task.getExtensionElements().getElementsQuery().list().stream()
                .flatMap(extension -> extension.getChildElementsByType(CamundaInputParameter.class).stream())
                .filter(parameter -> parameter.getCamundaName().equals(name))
                .map(CamundaInputParameter::getTextContent)
                .findFirst()
                .orElse("");
    }
}
