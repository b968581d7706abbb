package eu.xport.modelling.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What people see of a process at one moment: its open tasks and its timers, by their ids in the engine. */
record Snapshot(Map<String, OpenStep> tasks, Map<String, Alarm> timers) {

    record OpenStep(String activity, String name, String assignee, List<String> groups, Instant due) {}

    /** @param rests whether it is suspended, as while a clock stands */
    record Alarm(String activity, Instant due, boolean rests) {}

    boolean hasTimerAt(String activity) {
        return timers.values().stream().anyMatch(timer -> timer.activity().equals(activity));
    }
}
