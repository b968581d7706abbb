package eu.xport.modelling.stories;

import eu.xport.calendar.Deadline;
import eu.xport.calendar.WorkingDays;
import eu.xport.modelling.stories.Formula.After;
import eu.xport.modelling.stories.Formula.From;
import eu.xport.modelling.stories.Formula.Reminder;
import eu.xport.modelling.stories.Promised.Alarm;
import eu.xport.modelling.stories.Promised.Told;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What follows a filing for as long as nobody does anything, computed from what the models say. */
@Component
class Preview {

    private final ModelsInForce models;
    private final DrawnPromises promises;
    private final WorkingDays workingDays;

    Preview(ModelsInForce models, DrawnPromises promises, WorkingDays workingDays) {
        this.models = models;
        this.promises = promises;
        this.workingDays = workingDays;
    }

    /** In the order of time; what never comes, or what only the case itself can tell, comes last. */
    List<Following> of(Filing filing) {
        return promises.in(models.all()).stream()
                .flatMap(promise -> following(filing, promise).stream())
                .sorted(Comparator.comparing(next -> next.at().orElse(Instant.MAX)))
                .toList();
    }

    private List<Following> following(Filing filing, Promised promise) {
        var following = new ArrayList<Following>();
        if (promise.due() instanceof After due) {
            var at = due(filing, due);
            var stops = missedBeforeStop(filing, due) ? "" : filing.clockStops();
            following.add(Following.due(promise.name(), at, due.length(), filing.submitted(), stops));
            promise.alarms().forEach(alarm -> following.addAll(told(filing, due, promise.name(), alarm)));
        } else {
            following.add(Following.ofItself(promise.name()));
        }
        return following;
    }

    private List<Following> told(Filing filing, After due, String promise, Alarm alarm) {
        var first = alarm.at() instanceof Reminder reminder
                ? reminder(filing, due, reminder.ahead())
                : Optional.of(due(filing, due));
        return alarm.told().stream()
                .map(letter -> told(promise, alarm, letter, first))
                .toList();
    }

    private Following told(String promise, Alarm alarm, Told letter, Optional<Instant> first) {
        var at = first;
        var before = first;
        for (var wait : letter.waits()) {
            before = at;
            at = wait instanceof From from ? at.map(moment -> after(moment, from.length())) : Optional.empty();
        }
        return Following.told(promise, alarm, letter, before, at);
    }

    /** A stop never mends a promise that was missed before it. */
    private Instant due(Filing filing, After due) {
        return after(filing.submitted(), due.length(), missedBeforeStop(filing, due) ? "" : filing.clockStops());
    }

    private boolean missedBeforeStop(Filing filing, After due) {
        return comesBeforeStop(filing, after(filing.submitted(), due.length()));
    }

    /** Timers rest while the clock stands: what was to come before its end comes with it. */
    private Optional<Instant> reminder(Filing filing, After due, String ahead) {
        var plain = reminder(filing, after(filing.submitted(), due.length()), ahead);
        if (plain.isPresent() && comesBeforeStop(filing, plain.get())) {
            return plain;
        }
        var moved = reminder(filing, due(filing, due), ahead);
        return moved.map(moment -> filing.stop()
                .filter(stop -> moment.isBefore(stop.end()))
                .map(stop -> stop.end())
                .orElse(moment));
    }

    private Optional<Instant> reminder(Filing filing, Instant due, String ahead) {
        var reminder = at(due).reminder(Date.from(due), Date.from(filing.submitted()), ahead);
        return reminder.equals(Deadline.NEVER) ? Optional.empty() : Optional.of(reminder.toInstant());
    }

    private static boolean comesBeforeStop(Filing filing, Instant moment) {
        return filing.stop().filter(stop -> !moment.isAfter(stop.begin())).isPresent();
    }

    private Instant after(Instant from, String length) {
        return after(from, length, "");
    }

    private Instant after(Instant from, String length, String stops) {
        return at(from).after(Date.from(from), length, stops).toInstant();
    }

    private Deadline at(Instant moment) {
        return new Deadline(workingDays, Clock.fixed(moment, ZoneOffset.UTC));
    }
}
