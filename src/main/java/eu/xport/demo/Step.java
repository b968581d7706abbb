package eu.xport.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One form that somebody sends.
 *
 * @param after days after the step before; empty where the task's due day counts
 * @param due days from the day on which the task is due
 * @param form the task, or the note beside all tasks
 * @param by the group of whoever sends it; empty for the person to whom the task belongs
 * @param fields what the plot says of the form's fields
 */
record Step(Optional<Integer> after, int due, String form, Optional<String> by, Map<String, Object> fields) {

    private static final Set<String> BEGINNINGS = Set.of("JourneyNote", "ExportImpulse", "InsuranceApplication");

    static Step of(Map<String, Object> told) {
        var fields = new HashMap<>(told);
        var after = Optional.ofNullable((Integer) fields.remove("after"));
        var due = Optional.ofNullable((Integer) fields.remove("due")).orElse(0);
        var form = (String) fields.remove("does");
        var by = Optional.ofNullable((String) fields.remove("by"));
        return new Step(after, due, form, by, fields);
    }

    /** From here on the usual work is done as it falls due. */
    boolean goesOn() {
        return "GoesOn".equals(form);
    }

    /** Whether the company does it, on its own pages. */
    boolean isTheCompanys() {
        return CompanySide.CHOOSES_CALL.equals(form) || CompanySide.ASKS.equals(form);
    }

    /** Whether it ends a task that somebody has. */
    boolean endsTask() {
        return !isNote() && !isTheCompanys();
    }

    /** Whether it begins a process of its own, beside all tasks. */
    boolean isNote() {
        return BEGINNINGS.contains(form);
    }
}
