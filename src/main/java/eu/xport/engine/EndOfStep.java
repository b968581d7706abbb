package eu.xport.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.springframework.stereotype.Component;

/** For work that belongs to a step but needs all that the step has written: done when the process waits again. */
@Component
public class EndOfStep {

    /**
     * In the step's own transaction; a failure is the step's.
     *
     * @param subject what the work is about: asked for twice in a step, it is done once
     */
    public void does(Object subject, Runnable work) {
        Context.getCommandContext().registerCommandContextListener(new Work(subject, work));
    }

    /** The engine takes each listener once, whatever equals it. */
    private record Work(Object subject, Runnable work) implements CommandContextListener {

        @Override
        public void onCommandContextClose(CommandContext step) {
            work.run();
        }

        @Override
        public void onCommandFailed(CommandContext step, Throwable failure) {
            // What failed is undone as a whole.
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Work more && subject.equals(more.subject);
        }

        @Override
        public int hashCode() {
            return subject.hashCode();
        }
    }
}
