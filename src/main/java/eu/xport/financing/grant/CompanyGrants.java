package eu.xport.financing.grant;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Option;
import eu.xport.engine.Processes;
import eu.xport.financing.grant.GrantEvents.Event;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.roadmap.CompanyPlans.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a company sees its grants, wishes for one, and tells what happens to it. */
@Component
public class CompanyGrants {

    private final Grants grants;
    private final GrantViews views;
    private final GrantEvents events;
    private final PlannedActions actions;
    private final Journeys journeys;
    private final Processes processes;

    CompanyGrants(
            Grants grants,
            GrantViews views,
            GrantEvents events,
            PlannedActions actions,
            Journeys journeys,
            Processes processes) {
        this.grants = grants;
        this.views = views;
        this.events = events;
        this.actions = actions;
        this.journeys = journeys;
        this.processes = processes;
    }

    /** The one that moved last first. */
    public List<GrantView> of(JourneyNumber journey, Locale language) {
        return grants.of(journey).stream()
                .map(grant -> views.of(grant, language))
                .toList();
    }

    public boolean has(JourneyNumber journey, String number) {
        return own(journey, number).isPresent();
    }

    public boolean mayWish(Journey journey) {
        return journey.isOpen() && grants.undecided(journey.number()).isEmpty();
    }

    /** The actions of the roadmap in force. */
    public List<Option> actions(JourneyNumber journey, Locale language) {
        return actions.of(journey, language, Line::text);
    }

    /**
     * Begins the process of a grant, as somebody of the staff would.
     *
     * @param action of the roadmap in force; empty for none
     * @throws FormRefused when the purpose says nothing or too much, or another grant is not decided yet
     */
    @Transactional
    public void wish(JourneyNumber journey, String purpose, String action) {
        journeys.holdStill(journey.text());
        var fields = new HashMap<String, Object>(Map.of("journey", journey.text(), "grantPurpose", purpose));
        if (!action.isBlank()) {
            fields.put("grantAction", action);
        }
        processes.submit("ExportImpulse", fields);
    }

    /**
     * @param event {@code INVOICES}, {@code FINISHED} or {@code WITHDRAWN}
     * @throws FormRefused when the company has no such grant, or it is not where this can happen
     */
    @Transactional
    public void tell(JourneyNumber journey, String number, String event) {
        journeys.holdStill(journey.text());
        var grant = own(journey, number).orElseThrow(() -> FormRefused.because("grantNumber", "grantUnknown"));
        var told = Event.of(event).orElseThrow(() -> FormRefused.because("grantEvent", "required"));
        events.happens(grant, told, Optional.empty());
    }

    private Optional<Grant> own(JourneyNumber journey, String number) {
        return grants.of(journey).stream()
                .filter(grant -> grant.number().equals(number))
                .findFirst();
    }
}
