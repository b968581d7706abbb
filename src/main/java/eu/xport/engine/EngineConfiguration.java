package eu.xport.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the engine is set up where properties do not suffice. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineConfiguration extends AbstractProcessEnginePlugin {

    private final ApplicationContext rooms;
    private final List<BpmnParseListener> listeners;
    private final FailedSteps failedSteps;
    private final GivenUpSteps givenUpSteps;

    EngineConfiguration(
            ApplicationContext rooms,
            RoomForms forms,
            DeadlineListener deadlines,
            FailedSteps failedSteps,
            GivenUpSteps givenUpSteps) {
        this.rooms = rooms;
        this.listeners = List.of(forms, deadlines);
        this.failedSteps = failedSteps;
        this.givenUpSteps = givenUpSteps;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var beans = new ModelBeans(rooms);
        engine.setBeans(beans);
        // The one that Spring has made by now reaches every bean of the application.
        engine.setExpressionManager(new ModelExpressions(rooms, beans));
        engine.setRepositoryService(
                new GatedRepository(() -> rooms.getBean(Gate.class), () -> rooms.getBean(Releases.class)));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setDmnEngineConfiguration(decisions());
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setCustomSessionFactories(new ArrayList<>(List.of(new TakenForms.Factory())));
        engine.setCustomHistoryLevels(new ArrayList<>(List.of(new DiscreetHistory())));
        engine.setHistory(DiscreetHistory.NAME);
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(listeners));
        engine.setResourceAuthorizationProvider(new TaskPermissions());
        engine.setFailedJobCommandFactory(failedSteps);
        engine.setCustomIncidentHandlers(new ArrayList<>(List.of(givenUpSteps)));
        // A refused form is an answer, not an error; failed jobs are logged by the job executor all the same.
        engine.setEnableCmdExceptionLogging(false);
    }

    private static DefaultDmnEngineConfiguration decisions() {
        var decisions = new DefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(LiteralFeel.factory());
        return decisions;
    }
}
