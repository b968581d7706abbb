package eu.xport.organisation;

import eu.xport.engine.StandIns;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every open task of a partner's experts is with whoever works for its expert today. */
@Component
class Substitution {

    private final Experts experts;
    private final Presence presence;
    private final StandIns tasks;

    Substitution(Experts experts, Presence presence, StandIns tasks) {
        this.experts = experts;
        this.presence = presence;
        this.tasks = tasks;
    }

    /**
     * All colleagues are asked for: who stands in for somebody may be away too. So is who was away, who may have left the
     * partner meanwhile.
     */
    void settle(String partner, String absent) {
        Stream.concat(experts.of(partner).stream().map(Expert::id), Stream.of(absent))
                .distinct()
                .forEach(expert -> tasks.entrust(expert, partner, presence.worker(expert), EndAbsenceForm.ID));
    }
}
