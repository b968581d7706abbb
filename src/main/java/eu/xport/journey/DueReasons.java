package eu.xport.journey;

import eu.xport.calendar.Deadline;
import eu.xport.calendar.Reason;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Why a promise is due no earlier. */
@Component
public class DueReasons {

    private final Deadline deadline;

    DueReasons(Deadline deadline) {
        this.deadline = deadline;
    }

    /**
     * A date counts the stops that were over when it was set: the longest row of stops that yields it explains it.
     *
     * @return empty where the model computes the length: then nobody can retell it
     */
    public Optional<List<Reason>> of(Journey journey, Promise promise) {
        return Optional.ofNullable(promise.length()).flatMap(length -> of(journey, promise, length));
    }

    private Optional<List<Reason>> of(Journey journey, Promise promise, String length) {
        var from = Date.from(journey.submittedAt());
        var stops = journey.clockStops().isEmpty()
                ? List.<String>of()
                : List.of(journey.clockStops().split(" "));
        return IntStream.rangeClosed(0, stops.size())
                .mapToObj(left -> String.join(" ", stops.subList(0, stops.size() - left)))
                .filter(counted ->
                        deadline.after(from, length, counted).toInstant().equals(promise.due()))
                .findFirst()
                .map(counted -> deadline.why(from, length, counted));
    }
}
