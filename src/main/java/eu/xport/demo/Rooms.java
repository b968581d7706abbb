package eu.xport.demo;

import eu.xport.calendar.WorkingDays;
import eu.xport.engine.Players;
import eu.xport.engine.Rehearsal;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.journey.Reception;
import eu.xport.organisation.Expert;
import eu.xport.organisation.Experts;
import eu.xport.roadmap.Roadmap;
import eu.xport.roadmap.Roadmaps;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The doors through which a story is told. */
@Component
@Profile("!production")
record Rooms(
        Rehearsal rehearsal,
        Players players,
        Reception reception,
        Journeys journeys,
        Roadmaps roadmaps,
        Experts experts,
        CompanySide company,
        WorkingDays workingDays) {

    Journey journey(String number) {
        return journeys.of(JourneyNumber.of(number));
    }

    Roadmap roadmap(String number) {
        return roadmaps.of(JourneyNumber.of(number));
    }

    /** Another expert of the same partner. */
    String colleagueOf(Journey journey) {
        var expert = journey.expert().orElseThrow();
        return experts.of(journey.partner().orElseThrow()).stream()
                .map(Expert::id)
                .filter(other -> !other.equals(expert))
                .findFirst()
                .orElse(expert);
    }
}
