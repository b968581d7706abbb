package eu.xport.roadmap;

import eu.xport.journey.CompanyContact;
import eu.xport.journey.JourneyNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first appointment, held or moved; to wait in vain is no contact. */
@Component
class AppointmentContact implements CompanyContact {

    private final Appointments appointments;

    AppointmentContact(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public Optional<Instant> lastWith(JourneyNumber journey) {
        return appointments.findByJourneyOrderByIdAsc(journey.text()).stream()
                .filter(appointment -> !Appointment.NO_SHOW.equals(appointment.outcome()))
                .map(Appointment::notedAt)
                .max(Comparator.naturalOrder());
    }
}
