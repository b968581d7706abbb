package eu.xport.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.XportTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever deploys a model reaches the project's own functions with it, and nothing else of the application. */
@XportTest
class ModelBeansTest {

    @Autowired
    private ProcessEngine engine;

    private String deployment;

    @BeforeEach
    void thereIsNoModelYet() {
        deployment = null;
    }

    @AfterEach
    void theModelGoesAgain() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dataSource",
                "processEngine",
                "identityService",
                "environment",
                "experts",
                "permits",
                "applicationContext",
                "springApplicationArguments"
            })
    void anExpressionReachesNoOtherBean(String bean) {
        assertThatThrownBy(() -> run("${" + bean + ".toString()}"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Unknown property used in expression");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${''['class']}",
                "${''['getClass']()}",
                "${execution.class.classLoader}",
                "${deadline.getClass().forName('java.lang.Runtime')}",
                "${execution.processEngine.processEngineConfiguration.dataSource.jdbcUrl}",
                "${execution.processEngine.processEngineConfiguration.classLoader.loadClass('java.lang.Runtime')}",
                "${execution.processEngineServices.processEngineConfiguration.beans.rooms}"
            })
    void anExpressionReachesNothingOfTheMachine(String expression) {
        assertThatThrownBy(() -> run(expression))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("No expression reaches");
    }

    @Test
    void aModelHoldsNoScript() {
        assertThatThrownBy(() -> start(Bpmn.createExecutableProcess("Try")
                        .camundaHistoryTimeToLiveString("P1D")
                        .startEvent()
                        .scriptTask()
                        .scriptFormat("juel")
                        .scriptText("${''.getClass().forName('java.lang.Runtime')}")
                        .endEvent()
                        .done()))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("juel");
    }

    @Test
    void anExpressionReachesTheDeadline() {
        run("${deadline.from('3 days')}");

        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .variableName("found")
                        .count())
                .isEqualTo(1);
    }

    private void run(String expression) {
        start(Bpmn.createExecutableProcess("Try")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .serviceTask()
                .camundaExpression(expression)
                .camundaResultVariable("found")
                .endEvent()
                .done());
    }

    private void start(BpmnModelInstance model) {
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("try.bpmn", model)
                .deploy()
                .getId();
        engine.getRuntimeService().startProcessInstanceByKey("Try");
    }
}
