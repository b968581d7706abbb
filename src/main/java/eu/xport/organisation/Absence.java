package eu.xport.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.DomainEvents;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Days on which an expert does not work. Why is nobody's business here.
 *
 * @param number the business key of its process
 * @param lastDay as it was recorded
 * @param backOn the first day at work again; the first day or before it, where the absence was called off
 * @param substitute who does the expert's work meanwhile; null where the colleagues choose among themselves
 * @param changedBy the user who ended it early; null otherwise
 * @param endedAt when the tasks came back
 * @param remarks what was answered in fields that an analyst added to its forms
 */
@Table("absence")
record Absence(
        @Id String number,
        @Version Long version,
        String expert,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate backOn,
        String substitute,
        String recordedBy,
        Instant recordedAt,
        String changedBy,
        Instant changedAt,
        Instant endedAt,
        String remarks) {

    private static final String NUMBER = "ABS-%d-%06d";
    private static final String NUMBERS = "ABS-[0-9]{4}-[0-9]{6,}";

    static String number(int year, long count) {
        return NUMBER.formatted(year, count);
    }

    /** Whether this business key is that of an absence. */
    static boolean isNumber(String businessKey) {
        return businessKey != null && businessKey.matches(NUMBERS);
    }

    static Absence recorded(
            String number,
            String expert,
            LocalDate firstDay,
            LocalDate lastDay,
            Optional<String> substitute,
            Optional<String> by,
            Instant at) {
        return new Absence(
                number,
                null,
                expert,
                firstDay,
                lastDay,
                lastDay.plusDays(1),
                substitute.orElse(null),
                by.orElse(null),
                at,
                null,
                null,
                null,
                null);
    }

    Absence backOn(LocalDate day, Optional<String> by, Instant at) {
        return new Absence(
                number,
                version,
                expert,
                firstDay,
                lastDay,
                day,
                substitute,
                recordedBy,
                recordedAt,
                by.orElse(null),
                at,
                endedAt,
                remarks);
    }

    Absence ended(Instant at) {
        return new Absence(
                number,
                version,
                expert,
                firstDay,
                lastDay,
                backOn,
                substitute,
                recordedBy,
                recordedAt,
                changedBy,
                changedAt,
                at,
                remarks);
    }

    Absence remarked(String more) {
        return new Absence(
                number,
                version,
                expert,
                firstDay,
                lastDay,
                backOn,
                substitute,
                recordedBy,
                recordedAt,
                changedBy,
                changedAt,
                endedAt,
                remarks == null ? more : remarks + "\n" + more);
    }

    /** The last day on which the expert is away, as it stands now. */
    LocalDate lastDayAway() {
        return backOn.minusDays(1);
    }

    /** Told to the other rooms by whoever saves it. */
    @DomainEvents
    List<AbsenceChanged> news() {
        return List.of(new AbsenceChanged(expert));
    }

    Optional<String> standIn() {
        return Optional.ofNullable(substitute);
    }
}
