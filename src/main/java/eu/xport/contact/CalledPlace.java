package eu.xport.contact;

import eu.xport.journey.AgreedPlace;
import eu.xport.journey.JourneyNumber;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Company and expert said on the phone where they meet; what was said last counts. */
@Component
class CalledPlace implements AgreedPlace {

    private final Attempts attempts;

    CalledPlace(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public Optional<String> ofFirstAppointment(JourneyNumber journey) {
        return attempts.findByJourneyOrderByCalledAtAsc(journey.text()).stream()
                .map(Attempt::appointmentPlace)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }
}
