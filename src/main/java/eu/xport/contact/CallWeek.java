package eu.xport.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * When an expert takes calls of companies: the same each week, but for some days.
 *
 * @param remarks what was answered in fields that an analyst added to the form
 */
@Table("call_week")
record CallWeek(
        @Id String expert,
        @Version Long version,
        @MappedCollection(idColumn = "expert", keyColumn = "place") List<CallHours> hours,
        @MappedCollection(idColumn = "expert") Set<DayWithoutCalls> daysWithout,
        String recordedBy,
        Instant recordedAt,
        String remarks) {

    private static final String KEY = "CALLS-";

    static CallWeek of(String expert) {
        return new CallWeek(expert, null, List.of(), Set.of(), null, null, null);
    }

    /** The expert whose week has this business key. */
    static Optional<String> expertIn(String businessKey) {
        return Optional.ofNullable(businessKey)
                .filter(key -> key.startsWith(KEY))
                .map(key -> key.substring(KEY.length()));
    }

    String businessKey() {
        return KEY + expert;
    }

    CallWeek with(List<CallHours> hours) {
        return new CallWeek(expert, version, hours, daysWithout, recordedBy, recordedAt, remarks);
    }

    CallWeek without(Collection<LocalDate> days) {
        var more = new HashSet<>(daysWithout);
        days.forEach(day -> more.add(new DayWithoutCalls(day)));
        return withDays(more);
    }

    CallWeek again(Collection<LocalDate> days) {
        return withDays(daysWithout.stream()
                .filter(without -> !days.contains(without.onDay()))
                .collect(Collectors.toSet()));
    }

    /** Days that are over are forgotten. */
    CallWeek recorded(Optional<String> by, Instant at, LocalDate today) {
        var ahead = daysWithout.stream()
                .filter(without -> !without.onDay().isBefore(today))
                .collect(Collectors.toSet());
        return new CallWeek(expert, version, hours, ahead, by.orElse(null), at, remarks);
    }

    CallWeek remarked(String more) {
        return new CallWeek(
                expert,
                version,
                hours,
                daysWithout,
                recordedBy,
                recordedAt,
                remarks == null ? more : remarks + "\n" + more);
    }

    Stream<CallSlot> on(LocalDate day) {
        return daysWithout.contains(new DayWithoutCalls(day))
                ? Stream.empty()
                : hours.stream().flatMap(some -> some.on(day));
    }

    private CallWeek withDays(Set<DayWithoutCalls> days) {
        return new CallWeek(expert, version, hours, days, recordedBy, recordedAt, remarks);
    }
}
