package eu.xport.financing.grant;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** A task of a funding officer about one grant: each shows the case and the grant, and leaves its trace. */
abstract class GrantForm implements TaskForm {

    static final String GRANT = "grantNumber";

    private final String id;
    private final Set<String> asked;
    final GrantDesk desk;

    GrantForm(String id, Set<String> asked, GrantDesk desk) {
        this.id = id;
        this.asked = asked;
        this.desk = desk;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return asked.contains(key);
    }

    @Override
    public final Map<String, Object> shows(Step step) {
        var grant = desk.grant(step);
        var shown = desk.shown(grant);
        shown.putAll(shows(grant, step));
        return shown;
    }

    @Override
    public final Map<String, Object> takes(Submission submission) {
        return takes(desk.grant(submission.step()), submission);
    }

    Map<String, Object> shows(Grant grant, Step step) {
        return Map.of();
    }

    /** What the process goes on with. */
    abstract Map<String, Object> takes(Grant grant, Submission submission);

    /**
     * A day that has come, and not before another one.
     *
     * @throws FormRefused when it has not, or lies before
     */
    final LocalDate day(Submission submission, String field, LocalDate first) {
        return submission.fields().needDateWithin(field, first, desk.today());
    }

    static String by(Submission submission) {
        return submission.by().orElse(null);
    }
}
