package eu.xport.meeting;

import eu.xport.calendar.ParisTime;
import eu.xport.calendar.WorkingDays;
import eu.xport.engine.FormRefused;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** The times at which a company may want to meet: on a working day to come, and over when the house closes at 18:00. */
@Component
class ProposedTime {

    static final LocalTime FIRST = LocalTime.of(8, 0);
    static final LocalTime LAST = LocalTime.of(17, 0);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final WorkingDays workingDays;
    private final Clock clock;

    ProposedTime(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    LocalDate firstDay() {
        return workingDays.onOrAfter(LocalDate.now(clock).plusDays(1));
    }

    /** @throws FormRefused when one cannot meet then, or the texts are no day and hour */
    Instant of(String day, String hour, LocalDate latest) {
        return ParisTime.at(day(day, latest), hour(hour));
    }

    private LocalDate day(String written, LocalDate latest) {
        var day = parsed(written, "day", LocalDate::parse);
        if (day.isBefore(firstDay()) || day.isAfter(latest)) {
            throw FormRefused.because("day", "within", firstDay(), latest);
        }
        if (!workingDays.isWorkingDay(day)) {
            throw FormRefused.because("day", "workingDay", firstDay(), latest);
        }
        return day;
    }

    private static LocalTime hour(String written) {
        var hour = parsed(written, "time", LocalTime::parse);
        if (hour.isBefore(FIRST) || hour.isAfter(LAST)) {
            throw FormRefused.because("time", "within", HOUR.format(FIRST), HOUR.format(LAST));
        }
        return hour;
    }

    private static <T> T parsed(String written, String field, java.util.function.Function<String, T> reader) {
        if (written.isBlank()) {
            throw FormRefused.because(field, "required");
        }
        try {
            return reader.apply(written.strip());
        } catch (DateTimeException wrong) {
            throw FormRefused.because(field, field.equals("day") ? "date" : "time");
        }
    }
}
