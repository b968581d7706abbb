package eu.xport.models;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every process model keeps to, so that people, forms and code find the same names and one place for each number. */
class ProcessModelTest {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> GROUPS = Set.of(
            "managers",
            "${partner}",
            "${deliverer}",
            "${questionPartner}",
            "funding-officers",
            "${partner},${caseExpert.reserve(execution.processBusinessKey)}");
    private static final String COMPARISON = "\\$\\{\\w+( (==|!=|>=|<=|>|<) ('[\\w-]+'|\\d+))?}";

    @Test
    void theEngineAcceptsAllModelsTogether() {
        var engine = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=-1")
                .setEnforceHistoryTimeToLive(true)
                .buildProcessEngine();
        try {
            var deployment = engine.getRepositoryService().createDeployment();
            ProcessModel.all().forEach(model -> deployment.addString(model.toString(), model.text()));
            assertThat(deployment.deployWithResult().getDeployedProcessDefinitions())
                    .hasSize((int) ProcessModel.all().count());
        } finally {
            engine.close();
        }
    }

    @Test
    void everyCalledProcessIsAModelOfTheFolder() {
        Set<String> processes =
                ProcessModel.all().map(model -> model.process().getId()).collect(toSet());
        assertThat(ProcessModel.all()
                        .flatMap(model -> model.each(CallActivity.class).stream())
                        .map(CallActivity::getCalledElement))
                .isSubsetOf(processes);
    }

    @ParameterizedTest
    @MethodSource("eu.xport.models.ProcessModel#all")
    void aModelIsValidAndCarriesTheNameOfItsProcess(ProcessModel model) {
        Bpmn.validateModel(model.content());
        assertThat(model.toString()).isEqualTo(kebab(model.process().getId()) + ".bpmn");
        assertThat(model.process().isExecutable()).isTrue();
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
    }

    @ParameterizedTest
    @MethodSource("eu.xport.models.ProcessModel#all")
    void everyIdSpeaks(ProcessModel model) {
        assertThat(model.each(FlowNode.class)).extracting(FlowNode::getId).allMatch(id -> id.matches("([A-Z][a-z]+)+"));
        assertThat(model.each(SequenceFlow.class))
                .extracting(SequenceFlow::getId)
                .allMatch(id -> id.startsWith("Flow_"));
    }

    @ParameterizedTest
    @MethodSource("eu.xport.models.ProcessModel#all")
    void processesTasksTimersPromisesAndDecisionsAreExplained(ProcessModel model) {
        assertThat(Stream.of(
                                model.each(Process.class).stream(),
                                model.each(UserTask.class).stream(),
                                model.each(BusinessRuleTask.class).stream(),
                                model.each(SubProcess.class).stream(),
                                model.each(CatchEvent.class).stream().filter(ProcessModelTest::isTimer),
                                model.each(ExclusiveGateway.class).stream().filter(ProcessModel::splits))
                        .flatMap(elements -> elements)
                        .filter(not(ProcessModelTest::saysWhereItComesFrom))
                        .map(BaseElement::getId))
                .as("without a documentation that names its source")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("eu.xport.models.ProcessModel#all")
    void aUserTaskIsNamedAsItsFormAndFormsDecisionsAndCallsStayWithTheirDeployment(ProcessModel model) {
        assertThat(model.each(UserTask.class)).allSatisfy(task -> {
            assertThat(camunda(task, "formRef")).isEqualTo(task.getId());
            assertThat(camunda(task, "formRefBinding")).isEqualTo("deployment");
        });
        assertThat(model.each(StartEvent.class))
                .filteredOn(start -> camunda(start, "formRef") != null)
                .allSatisfy(
                        start -> assertThat(camunda(start, "formRefBinding")).isEqualTo("deployment"));
        assertThat(model.each(BusinessRuleTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDecisionRef()).isNotBlank();
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
        });
        assertThat(model.each(CallActivity.class)).allSatisfy(call -> {
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .extracting(CamundaIn::getCamundaBusinessKey)
                    .contains("#{execution.processBusinessKey}");
        });
    }

    @ParameterizedTest
    @MethodSource("eu.xport.models.ProcessModel#all")
    void aTaskIsOfferedToAGroupThatExists(ProcessModel model) {
        assertThat(model.each(UserTask.class))
                .extracting(UserTask::getCamundaCandidateGroups)
                .allMatch(groups -> groups != null && GROUPS.contains(groups));
    }

    @ParameterizedTest
    @MethodSource("eu.xport.models.ProcessModel#all")
    void aModelHoldsNoCode(ProcessModel model) {
        assertThat(model.text())
                .doesNotContainIgnoringCase("script")
                .doesNotContain("camunda:class", "camunda:expression", "camunda:connector", "camunda:field")
                .doesNotContain("camunda:executionListener", "camunda:taskListener");
        assertThat(Stream.concat(
                        model.each(ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression),
                        model.each(SendTask.class).stream().map(SendTask::getCamundaDelegateExpression)))
                .allMatch(bean -> bean.matches("\\$\\{[a-z]\\w+}"));
        assertThat(model.each(ConditionExpression.class))
                .extracting(ConditionExpression::getTextContent)
                .as("conditions are one variable or one comparison")
                .allMatch(condition -> condition.matches(COMPARISON));
    }

    private static boolean isTimer(CatchEvent event) {
        return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private static boolean saysWhereItComesFrom(BaseElement element) {
        return element.getDocumentations().stream()
                .anyMatch(text -> text.getTextContent().contains("Source: "));
    }

    private static String camunda(BaseElement element, String attribute) {
        return element.getAttributeValueNs(CAMUNDA, attribute);
    }

    private static String kebab(String id) {
        return Arrays.stream(id.split("(?=[A-Z])")).map(String::toLowerCase).collect(Collectors.joining("-"));
    }
}
