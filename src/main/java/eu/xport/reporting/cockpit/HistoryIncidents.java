package eu.xport.reporting.cockpit;

import static eu.xport.reporting.cockpit.HistoryRows.OF_CASE;
import static eu.xport.reporting.cockpit.HistoryRows.moment;

import eu.xport.engine.ModelNames;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which steps gave up, and what they said. */
@Component
@Order(60)
class HistoryIncidents implements HistoryChapter {

    private static final int LONGEST = 300;

    private final HistoryRows rows;
    private final ModelNames models;
    private final HistoryWords words;

    HistoryIncidents(HistoryRows rows, ModelNames models, HistoryWords words) {
        this.rows = rows;
        this.models = models;
        this.words = words;
    }

    private record Incident(String activity, String message, Instant begin, Instant end) {}

    @Override
    public Told of(HistoryCase told) {
        var incidents = rows.of(
                told.number(),
                """
                select h.PROC_DEF_ID_ as definition, h.ACTIVITY_ID_ as activity, h.INCIDENT_MSG_ as message, h.CREATE_TIME_ as begun,
                       h.END_TIME_ as ended
                  from ACT_HI_INCIDENT h %s and h.CAUSE_INCIDENT_ID_ = h.ID_ order by h.CREATE_TIME_, h.ID_"""
                        .formatted(OF_CASE),
                (row, place) -> new Incident(
                        models.element(
                                row.getString("definition"), row.getString("activity"), row.getString("activity")),
                        shortened(row.getString("message")),
                        moment(row, "begun"),
                        moment(row, "ended")));
        return new Told(
                words.section(
                        "incidents",
                        List.of("when", "step", "message", "to"),
                        incidents.stream()
                                .map(incident -> HistorySection.weakRow(
                                        words.moment(incident.begin()),
                                        incident.activity(),
                                        incident.message(),
                                        incident.end() == null
                                                ? words.of("history.stillOpen")
                                                : words.moment(incident.end())))
                                .toList()),
                incidents.stream()
                        .map(incident ->
                                HistoryEvent.weak(incident.begin(), words.of("history.gaveUp", incident.activity())))
                        .toList());
    }

    private static String shortened(String message) {
        return message == null || message.length() <= LONGEST
                ? String.valueOf(message == null ? "" : message)
                : message.substring(0, LONGEST) + " …";
    }
}
