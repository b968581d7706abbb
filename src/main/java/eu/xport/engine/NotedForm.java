package eu.xport.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form that no room asks for, since an analyst added its task: it can be sent as any other, and what it says is kept where
 * added fields are, with the notes of the case. The process learns nothing from it and goes on.
 */
record NotedForm(String id, Stream<KnownLines> rooms) implements TaskForm {

    @Override
    public boolean asks(Submission submission, String key) {
        return false;
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var shown = new HashMap<String, Object>();
        rooms.forEach(room -> shown.putAll(room.of(step.businessKey())));
        return shown;
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        return Map.of();
    }
}
