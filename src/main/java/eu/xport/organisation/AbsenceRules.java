package eu.xport.organisation;

import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an absence has to keep to before it is recorded. */
@Component
class AbsenceRules {

    static final String FIRST_DAY = "firstDay";
    static final String LAST_DAY = "lastDay";
    static final String SUBSTITUTE = "substitute";

    private static final int LONGEST_DAYS = 366;

    private final Absences absences;
    private final Experts experts;
    private final Clock clock;

    AbsenceRules(Absences absences, Experts experts, Clock clock) {
        this.absences = absences;
        this.experts = experts;
        this.clock = clock;
    }

    /** @throws FormRefused with all that is wrong */
    void hold(Expert expert, LocalDate firstDay, LocalDate lastDay, Optional<Expert> substitute) {
        var faults = new ArrayList<FieldFault>();
        days(firstDay, lastDay).ifPresent(faults::add);
        overlap(expert, firstDay, lastDay).ifPresent(faults::add);
        substitute.flatMap(other -> standIn(expert, other, firstDay, lastDay)).ifPresent(faults::add);
        FormRefused.ifAny(faults);
    }

    private Optional<FieldFault> days(LocalDate firstDay, LocalDate lastDay) {
        var today = LocalDate.now(clock);
        if (firstDay.isBefore(today)) {
            return Optional.of(FieldFault.of(FIRST_DAY, "notBefore", today));
        }
        if (lastDay.isBefore(firstDay)) {
            return Optional.of(FieldFault.of(LAST_DAY, "notBefore", firstDay));
        }
        return lastDay.isAfter(firstDay.plusDays(LONGEST_DAYS - 1))
                ? Optional.of(FieldFault.of(LAST_DAY, "absenceTooLong", firstDay.plusDays(LONGEST_DAYS - 1)))
                : Optional.empty();
    }

    private Optional<FieldFault> overlap(Expert expert, LocalDate firstDay, LocalDate lastDay) {
        return absences.of(expert.id(), firstDay, lastDay).stream()
                .findFirst()
                .map(absence -> FieldFault.of(
                        FIRST_DAY, "absenceOverlaps", expert.name(), absence.firstDay(), absence.lastDayAway()));
    }

    private Optional<FieldFault> standIn(Expert expert, Expert other, LocalDate firstDay, LocalDate lastDay) {
        if (other.id().equals(expert.id())) {
            return Optional.of(FieldFault.of(SUBSTITUTE, "substituteSelf"));
        }
        if (!other.partner().equals(expert.partner())) {
            return Optional.of(
                    FieldFault.of(SUBSTITUTE, "substituteElsewhere", other.name(), Partner.titleOf(expert.partner())));
        }
        var away = absences.of(other.id(), firstDay, lastDay);
        return away.stream()
                .findFirst()
                .map(absence -> FieldFault.of(
                        SUBSTITUTE,
                        leadsTo(expert.id(), away, firstDay, lastDay) ? "substituteRing" : "substituteAbsent",
                        other.name(),
                        absence.firstDay(),
                        absence.lastDayAway(),
                        expert.name()));
    }

    /** Whether the substitutes of substitutes, while they are away themselves, lead back to the expert. */
    private boolean leadsTo(String expert, List<Absence> away, LocalDate firstDay, LocalDate lastDay) {
        var asked = new HashSet<String>();
        var open = new ArrayList<>(away);
        while (!open.isEmpty()) {
            var substitute = open.remove(0).substitute();
            if (expert.equals(substitute)) {
                return true;
            }
            if (substitute != null && asked.add(substitute)) {
                open.addAll(absences.of(substitute, firstDay, lastDay));
            }
        }
        return false;
    }
}
