package eu.xport.engine;

import java.util.Map;

/**
 * A form that no room asks for, since an analyst added its task: it can be sent as any other, and what it says is kept where
 * added fields are, with the notes of the case. The process learns nothing from it and goes on.
 */
record NotedForm(String id) implements TaskForm {

    @Override
    public boolean asks(Submission submission, String key) {
        return false;
    }

    @Override
    public Map<String, Object> shows(Step step) {
        return Map.of();
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        return Map.of();
    }
}
