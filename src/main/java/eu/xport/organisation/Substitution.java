package eu.xport.organisation;

import eu.xport.engine.StandIns;
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

    /** All colleagues are asked for: who stands in for somebody may be away too. */
    void settle(String partner) {
        experts.of(partner)
                .forEach(
                        expert -> tasks.entrust(expert.id(), partner, presence.worker(expert.id()), EndAbsenceForm.ID));
    }
}
