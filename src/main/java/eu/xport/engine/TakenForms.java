package eu.xport.engine;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** The forms that were taken by their rooms; known for as long as the engine's command lasts, where no sender can write. */
class TakenForms implements Session {

    private final Set<String> scopes = new HashSet<>();

    static void note(DelegateExecution process) {
        ofThisCommand().add(process.getId());
    }

    static void note(DelegateTask task) {
        ofThisCommand().add(task.getId());
    }

    static boolean led(DelegateExecution process) {
        return ofThisCommand().contains(process.getId());
    }

    static boolean led(DelegateTask task) {
        return ofThisCommand().contains(task.getId());
    }

    private static Set<String> ofThisCommand() {
        return Context.getCommandContext().getSession(TakenForms.class).scopes;
    }

    @Override
    public void flush() {
        // Nothing is kept.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return TakenForms.class;
        }

        @Override
        public Session openSession() {
            return new TakenForms();
        }
    }
}
