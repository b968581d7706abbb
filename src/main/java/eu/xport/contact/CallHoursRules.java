package eu.xport.contact;

import eu.xport.engine.FieldFault;
import eu.xport.engine.Fields;
import eu.xport.engine.FormRefused;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The hours of a week as a form has them, and what they have to keep to. */
final class CallHoursRules {

    static final String WEEK = "callWeek";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private CallHoursRules() {}

    /** @throws FormRefused with all that is wrong */
    static List<CallHours> hours(List<Fields> rows) {
        var hours = rows.stream().map(CallHoursRules::hours).toList();
        FormRefused.ifAny(IntStream.range(0, hours.size())
                .mapToObj(place -> fault(hours, place))
                .flatMap(Optional::stream)
                .toList());
        return hours;
    }

    private static CallHours hours(Fields row) {
        return new CallHours(
                DayOfWeek.valueOf(row.need("weekday")),
                hour(row.need("callFrom")),
                hour(row.need("callTo")),
                row.whole("callMinutes").orElseThrow(() -> FormRefused.because("callMinutes", "required")));
    }

    private static String hour(String text) {
        return HOUR.format(LocalTime.parse(text, DateTimeFormatter.ISO_TIME));
    }

    private static Optional<FieldFault> fault(List<CallHours> hours, int place) {
        var row = hours.get(place);
        if (row.calls() == 0) {
            return Optional.of(FieldFault.of(field(place, "callTo"), "hoursTooShort", row.callMinutes()));
        }
        return hours.subList(0, place).stream().anyMatch(row::overlaps)
                ? Optional.of(FieldFault.of(field(place, "callFrom"), "hoursOverlap"))
                : Optional.empty();
    }

    private static String field(int place, String key) {
        return "%s[%d].%s".formatted(WEEK, place, key);
    }
}
