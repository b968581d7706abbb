package eu.xport.contact;

import eu.xport.journey.AgreedPlace;
import eu.xport.journey.JourneyNumber;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
        return last(journey, Attempt::appointmentPlace);
    }

    @Override
    public Optional<Instant> timeOfFirstAppointment(JourneyNumber journey) {
        return last(journey, Attempt::appointmentAt);
    }

    private <T> Optional<T> last(JourneyNumber journey, Function<Attempt, T> what) {
        return attempts.findByJourneyOrderByCalledAtAsc(journey.text()).stream()
                .map(what)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }
}
