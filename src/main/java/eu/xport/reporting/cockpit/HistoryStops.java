package eu.xport.reporting.cockpit;

import static eu.xport.reporting.cockpit.HistoryRows.moment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When only the company could act, and the clock of the promises stood. */
@Component
@Order(20)
class HistoryStops implements HistoryChapter {

    private final HistoryRows rows;
    private final HistoryWords words;

    HistoryStops(HistoryRows rows, HistoryWords words) {
        this.rows = rows;
        this.words = words;
    }

    private record Stop(String reason, Instant begin, Instant end) {}

    @Override
    public Told of(HistoryCase told) {
        var stops = rows.of(
                told.number(),
                "select reason, began_at, ended_at from clock_stop where journey = :number order by place",
                (row, place) -> new Stop(row.getString("reason"), moment(row, "began_at"), moment(row, "ended_at")));
        return new Told(
                words.section(
                        "stops",
                        List.of("reason", "from", "to", "lasted"),
                        stops.stream().map(this::row).toList()),
                stops.stream().flatMap(this::events).toList());
    }

    private List<HistorySection.Cell> row(Stop stop) {
        return HistorySection.row(
                words.name("clockStop", stop.reason()),
                words.moment(stop.begin()),
                stop.end() == null ? words.of("staff.stillStands") : words.moment(stop.end()),
                words.lasted(stop.begin(), stop.end()));
    }

    private Stream<HistoryEvent> events(Stop stop) {
        var reason = words.name("clockStop", stop.reason());
        var begin = HistoryEvent.of(stop.begin(), words.of("history.clockStopped", reason), "");
        return stop.end() == null || stop.end().isAfter(words.now())
                ? Stream.of(begin)
                : Stream.of(begin, HistoryEvent.of(stop.end(), words.of("history.clockStarted"), ""));
    }
}
