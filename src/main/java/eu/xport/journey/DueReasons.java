package eu.xport.journey;

import eu.xport.calendar.Deadline;
import eu.xport.calendar.Reason;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why a promise is due no earlier. */
@Component
public class DueReasons {

    private final Deadline deadline;

    DueReasons(Deadline deadline) {
        this.deadline = deadline;
    }

    /** @return empty where the model computes the length: then nobody can retell it */
    public Optional<List<Reason>> of(Journey journey, Promise promise) {
        return Optional.ofNullable(promise.length())
                .flatMap(length -> deadline.whyDue(promise.due(), journey.submittedAt(), length, journey.clockStops()));
    }
}
