package eu.xport.engine;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** What was led on by a form that its room took, a process or a task by its id; known for as long as the engine's command lasts, where no sender can write. */
class TakenForms implements Session {

    private final Set<String> scopes = new HashSet<>();

    static void note(String scope) {
        ofThisCommand().add(scope);
    }

    static boolean led(String scope) {
        return ofThisCommand().contains(scope);
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
