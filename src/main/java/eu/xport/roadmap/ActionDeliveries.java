package eu.xport.roadmap;

import eu.xport.calendar.ParisTime;
import eu.xport.engine.Processes;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What we tell the process {@code ActionDelivery}: each agreed action has one of its own. */
@Component
class ActionDeliveries {

    static final String ACTION = "actionId";
    static final String ENDS_AT = "actionEndsAt";
    static final String OUTCOME = "actionOutcome";

    private final Processes processes;

    ActionDeliveries(Processes processes) {
        this.processes = processes;
    }

    void start(Journey journey, String companyLanguage, RoadmapAction action) {
        processes.start(
                "ActionPlanned",
                journey.number().text(),
                Map.of(
                        ACTION,
                        action.actionId(),
                        "service",
                        action.service(),
                        "deliverer",
                        action.deliverer(),
                        "actionStartsAt",
                        startOf(action),
                        ENDS_AT,
                        endOf(action.endsOn()),
                        "companyName",
                        journey.companyName(),
                        "companyLanguage",
                        companyLanguage));
    }

    /** The open task, if there is one, gives way to one that shows the action as it is planned now. */
    void move(JourneyNumber journey, RoadmapAction action) {
        processes.tell(
                "ActionMoved",
                journey.text(),
                ACTION,
                action.actionId(),
                Map.of(
                        "service",
                        action.service(),
                        "deliverer",
                        action.deliverer(),
                        "actionStartsAt",
                        startOf(action),
                        ENDS_AT,
                        endOf(action.endsOn())));
    }

    void drop(JourneyNumber journey, String actionId) {
        processes.tell("ActionDropped", journey.text(), ACTION, actionId, Map.of());
    }

    Date endOf(LocalDate day) {
        return Date.from(ParisTime.closingHourOf(day));
    }

    private Date startOf(RoadmapAction action) {
        return Date.from(ParisTime.morningOf(action.startsOn()));
    }
}
