package eu.xport.contact;

import eu.xport.journey.WorkersChanged;
import eu.xport.organisation.AbsenceChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An absence is no change of a case, but somebody else may work on it. */
@Component
class TellOfAbsence {

    private final ApplicationEventPublisher rooms;

    TellOfAbsence(ApplicationEventPublisher rooms) {
        this.rooms = rooms;
    }

    @EventListener
    void on(AbsenceChanged absence) {
        rooms.publishEvent(new WorkersChanged(absence.expert()));
    }
}
