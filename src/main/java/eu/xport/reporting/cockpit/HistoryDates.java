package eu.xport.reporting.cockpit;

import static eu.xport.reporting.cockpit.HistoryRows.moment;

import eu.xport.calendar.ClockStop;
import eu.xport.calendar.Deadline;
import eu.xport.calendar.Length;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was promised until when, and why each date is what it is. */
@Component
@Order(10)
class HistoryDates implements HistoryChapter {

    private final HistoryRows rows;
    private final Deadline deadline;
    private final HistoryWords words;

    HistoryDates(HistoryRows rows, Deadline deadline, HistoryWords words) {
        this.rows = rows;
        this.deadline = deadline;
        this.words = words;
    }

    /** @param moved what a manager decided about the work; null where nobody did */
    private record Promised(String name, Instant due, String length, Instant keptAt, Moved moved) {}

    private record Moved(Instant to, String reason, String by, Instant at) {}

    @Override
    public Told of(HistoryCase told) {
        var promises = rows.of(
                told.number(),
                "select name, due, length, kept_at, moved_to, moved_reason, moved_by, moved_at from promise"
                        + " where journey = :number order by due",
                (row, place) -> new Promised(
                        row.getString("name"),
                        moment(row, "due"),
                        row.getString("length"),
                        moment(row, "kept_at"),
                        moved(row)));
        var stops = rows
                .of(
                        told.number(),
                        "select began_at, ended_at from clock_stop where journey = :number order by place",
                        (row, place) -> new ClockStop(moment(row, "began_at"), moment(row, "ended_at")).toString())
                .stream()
                .collect(Collectors.joining(" "));
        return new Told(
                words.section(
                        "dates",
                        List.of("promise", "due", "state", "why"),
                        promises.stream()
                                .map(promise -> row(told, promise, stops))
                                .toList()),
                promises.stream()
                        .flatMap(promise -> events(told, promise).stream())
                        .toList());
    }

    private static Moved moved(ResultSet row) throws SQLException {
        var to = moment(row, "moved_to");
        return to == null
                ? null
                : new Moved(to, row.getString("moved_reason"), row.getString("moved_by"), moment(row, "moved_at"));
    }

    private List<HistorySection.Cell> row(HistoryCase told, Promised promise, String stops) {
        return List.of(
                new HistorySection.Cell(words.name("promise", promise.name()), false),
                new HistorySection.Cell(words.moment(promise.due()), false),
                new HistorySection.Cell(state(told, promise), isLate(told, promise)),
                new HistorySection.Cell(why(told, promise, stops), false));
    }

    private List<HistoryEvent> events(HistoryCase told, Promised promise) {
        var name = words.name("promise", promise.name());
        var events = new ArrayList<HistoryEvent>();
        if (promise.keptAt() != null) {
            events.add(new HistoryEvent(
                    promise.keptAt(), words.of("history.promiseKept", name), "", isLate(told, promise)));
        }
        if (isLate(told, promise)) {
            events.add(HistoryEvent.weak(promise.due(), words.of("history.promiseBroken", name)));
        }
        if (promise.moved() != null) {
            events.add(new HistoryEvent(
                    promise.moved().at(), words.of("history.deadlineMoved", name), moved(promise.moved()), false));
        }
        return events;
    }

    /** Until when it is looked at: it was kept, the case closed, the clock began to stand, or now. */
    private boolean isLate(HistoryCase told, Promised promise) {
        if (promise.keptAt() != null) {
            return promise.keptAt().isAfter(promise.due());
        }
        var closed = told.closedAt() == null ? words.now() : told.closedAt();
        var stands = told.standsSince() == null ? closed : told.standsSince();
        return stands.isAfter(promise.due());
    }

    private String state(HistoryCase told, Promised promise) {
        if (promise.keptAt() != null) {
            return words.of(
                    isLate(told, promise) ? "verdict.KEPT_LATE" : "verdict.KEPT", words.moment(promise.keptAt()));
        }
        if (isLate(told, promise)) {
            return words.of("verdict.BROKEN");
        }
        return words.of(told.closedAt() == null ? "verdict.OPEN" : "verdict.NOT_NEEDED");
    }

    private String why(HistoryCase told, Promised promise, String stops) {
        var counted = counted(told, promise, stops);
        return promise.moved() == null
                ? counted
                : Stream.of(counted, moved(promise.moved()))
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(". "));
    }

    private String moved(Moved decision) {
        return words.of(
                "staff.movedByHand",
                words.day(decision.to()),
                words.person(decision.by()),
                words.day(decision.at()),
                decision.reason());
    }

    /** Empty where the model computes the length: then nobody can retell it. */
    private String counted(HistoryCase told, Promised promise, String stops) {
        return promise.length() == null
                ? ""
                : deadline.whyDue(promise.due(), told.submittedAt(), promise.length(), stops)
                        .map(reasons -> words.counted(Length.of(promise.length()), told.submittedAt(), reasons))
                        .orElse(words.of("history.movedByHand"));
    }
}
