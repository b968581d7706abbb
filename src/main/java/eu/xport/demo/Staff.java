package eu.xport.demo;

import eu.xport.engine.Groups;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens to the experts of the demo: one went away and left the portfolio to a colleague, and today another is away. */
@Component
@Profile("!production")
class Staff {

    static final String WITH_LESS_TIME = "expert-ad-2";
    static final String AWAY = "expert-bf-2";
    static final String SUBSTITUTE = "expert-bf";

    private static final String COLLEAGUE = "expert-ad";
    private static final int DAYS_SINCE_HAND_OVER = 24;
    private static final int DAYS_BACK = 6;

    private final Rooms rooms;
    private final Clock clock;

    Staff(Rooms rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    LocalDateTime handOverBefore(LocalDateTime now) {
        return rooms.workingDays()
                .onOrAfter(now.toLocalDate().minusDays(DAYS_SINCE_HAND_OVER))
                .atTime(16, 10);
    }

    /**
     * Whoever goes home with no cases comes back to new ones; meanwhile these go to the colleague. Where there is nothing to
     * hand over, nothing happens.
     */
    void handOver(LocalDateTime moment, LocalDateTime now, Words words) {
        if (rooms.journeys().openCases().getOrDefault(WITH_LESS_TIME, 0) > 0) {
            plays(
                    moment,
                    rooms.players().memberOf(Groups.MANAGERS),
                    "HandOverPortfolio",
                    Map.of(
                            "formerExpert",
                            WITH_LESS_TIME,
                            "handOverTo",
                            "COLLEAGUES",
                            "handOverReason",
                            words.of("handOver")),
                    moment);
            var firstDay = moment.toLocalDate().plusDays(1);
            var lastDay = now.toLocalDate().minusDays(DAYS_BACK);
            isAway(
                    WITH_LESS_TIME,
                    COLLEAGUE,
                    firstDay,
                    lastDay,
                    moment,
                    lastDay.plusDays(1).atTime(8, 0));
        }
    }

    /** Recorded on the last evening at work, from today to the end of a week. */
    void absence(LocalDateTime now) {
        var today = now.toLocalDate();
        var lastDay = today.plusDays(4).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        isAway(
                AWAY,
                SUBSTITUTE,
                today,
                lastDay,
                rooms.workingDays().before(today).atTime(17, 50),
                now);
    }

    private void isAway(
            String expert,
            String substitute,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDateTime recorded,
            LocalDateTime until) {
        plays(
                recorded,
                expert,
                "RecordAbsence",
                Map.of(
                        "absentExpert",
                        expert,
                        "firstDay",
                        firstDay.toString(),
                        "lastDay",
                        lastDay.toString(),
                        "substitute",
                        substitute),
                until);
    }

    private void plays(
            LocalDateTime moment, String by, String process, Map<String, Object> fields, LocalDateTime until) {
        rooms.rehearsal().at(instant(moment));
        var number = rooms.players().starts(by, process, fields);
        goesOnInTheCasesOf(by, moment);
        rooms.rehearsal().until(number, instant(until));
        goesOnInTheCasesOf(by, until);
    }

    /** Companies are told who looks after them meanwhile. */
    private void goesOnInTheCasesOf(String expert, LocalDateTime until) {
        rooms.journeys().openOf(expert).forEach(journey -> rooms.rehearsal()
                .until(journey.number().text(), instant(until)));
    }

    private Instant instant(LocalDateTime moment) {
        return moment.atZone(clock.getZone()).toInstant();
    }
}
