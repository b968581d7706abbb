package eu.xport.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the application does on its own account while a person's request lasts: the engine neither asks what that person may
 * read nor how much. Steps of processes need no such word, what happens after them does.
 */
@Component
public class OwnAccount {

    private final ObjectProvider<ProcessEngine> engine;

    OwnAccount(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    public <T> T does(Supplier<T> work) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(work::get));
    }
}
