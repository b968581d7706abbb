package eu.xport.roadmap;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.People;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What became of the first appointment, and to when it was moved. */
@Component
@Order(55)
class AppointmentSection implements CaseSection {

    private final Appointments appointments;
    private final People people;
    private final Texts texts;

    AppointmentSection(Appointments appointments, People people, Texts texts) {
        this.appointments = appointments;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var noted = appointments.findByJourneyOrderByIdAsc(journey.text());
        if (noted.isEmpty()) {
            return Optional.empty();
        }
        var names = people.names(noted.stream()
                .map(Appointment::notedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return Optional.of(Section.ofTable(
                texts.of(language, "appointments.title"),
                Stream.of("planned", "outcome", "movedTo", "noted")
                        .map(column -> texts.of(language, "appointments." + column))
                        .toList(),
                noted.stream()
                        .map(appointment -> row(appointment, names, language))
                        .toList()));
    }

    private List<String> row(Appointment appointment, Map<String, String> names, Locale language) {
        return List.of(
                moment(appointment.plannedFor(), language),
                texts.nameOf(language, "appointmentOutcome", appointment.outcome()),
                movedTo(appointment, language),
                Stream.of(
                                Optional.of(PrintedDate.moment(appointment.notedAt(), language)),
                                Optional.ofNullable(appointment.notedBy()).map(by -> names.getOrDefault(by, by)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n")));
    }

    private static String movedTo(Appointment appointment, Locale language) {
        return Stream.of(moment(appointment.movedTo(), language), Objects.toString(appointment.place(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String moment(Instant moment, Locale language) {
        return moment == null ? "" : PrintedDate.moment(moment, language);
    }
}
