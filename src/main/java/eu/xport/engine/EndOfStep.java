package eu.xport.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.springframework.stereotype.Component;

/** For work that belongs to a step but needs all that the step has written: done when the process waits again. */
@Component
public class EndOfStep {

    /** In the step's own transaction; a failure is the step's. */
    public void does(Runnable work) {
        Context.getCommandContext().registerCommandContextListener(new CommandContextListener() {

            @Override
            public void onCommandContextClose(CommandContext step) {
                work.run();
            }

            @Override
            public void onCommandFailed(CommandContext step, Throwable failure) {
                // What failed is undone as a whole.
            }
        });
    }
}
