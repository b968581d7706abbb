package eu.xport.roadmap;

import eu.xport.journey.AgreedPlace;
import eu.xport.journey.JourneyNumber;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the first appointment takes place: at the place of its last move, or else where it was agreed to be. */
@Component
class AppointmentPlace {

    private final Appointments appointments;
    private final AgreedPlace agreed;

    AppointmentPlace(Appointments appointments, AgreedPlace agreed) {
        this.appointments = appointments;
        this.agreed = agreed;
    }

    Optional<String> of(JourneyNumber journey) {
        return appointments.findByJourneyOrderByIdAsc(journey.text()).stream()
                .map(Appointment::place)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .or(() -> agreed.ofFirstAppointment(journey));
    }
}
