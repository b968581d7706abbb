package eu.xport.modelling.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a move changes in one case.
 *
 * @param before and {@code after}: an {@link Instant}, a text, or null for nothing
 */
record Effect(Kind kind, String activity, Object before, Object after) {

    enum Kind {
        TASK_NAME,
        TASK_DUE,
        TASK_ASSIGNEE,
        TASK_GROUPS,
        TIMER_MOVED,
        TIMER_ADDED,
        TIMER_REMOVED
    }

    boolean isBefore(Instant now) {
        return after instanceof Instant due
                && due.isBefore(now)
                && (kind == Kind.TIMER_MOVED || kind == Kind.TIMER_ADDED);
    }

    static List<Effect> between(Snapshot before, Snapshot after) {
        var effects = new ArrayList<Effect>();
        before.tasks().forEach((id, task) -> {
            if (after.tasks().containsKey(id)) {
                effects.addAll(between(task, after.tasks().get(id)));
            }
        });
        timers(before.timers(), after.timers(), effects);
        return effects;
    }

    private static List<Effect> between(Snapshot.OpenStep before, Snapshot.OpenStep after) {
        return List.of(
                        new Effect(Kind.TASK_NAME, after.activity(), before.name(), after.name()),
                        new Effect(Kind.TASK_DUE, after.activity(), before.due(), after.due()),
                        new Effect(Kind.TASK_ASSIGNEE, after.activity(), before.assignee(), after.assignee()),
                        new Effect(
                                Kind.TASK_GROUPS,
                                after.activity(),
                                String.join(", ", before.groups()),
                                String.join(", ", after.groups())))
                .stream()
                .filter(effect -> !Objects.equals(effect.before(), effect.after()))
                .toList();
    }

    private static void timers(
            Map<String, Snapshot.Alarm> before, Map<String, Snapshot.Alarm> after, List<Effect> effects) {
        after.forEach((id, timer) -> {
            var older = before.get(id);
            if (older == null) {
                effects.add(new Effect(Kind.TIMER_ADDED, timer.activity(), null, timer.due()));
            } else if (!Objects.equals(older.due(), timer.due())) {
                effects.add(new Effect(Kind.TIMER_MOVED, timer.activity(), older.due(), timer.due()));
            }
        });
        before.forEach((id, timer) -> {
            if (!after.containsKey(id)) {
                effects.add(new Effect(Kind.TIMER_REMOVED, timer.activity(), timer.due(), null));
            }
        });
    }
}
