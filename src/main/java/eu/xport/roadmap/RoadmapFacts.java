package eu.xport.roadmap;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseFacts;
import eu.xport.journey.Journey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The plan as a company reads it in letters: the version it is to answer, or else the one in force. */
@Component
class RoadmapFacts implements CaseFacts {

    private final Roadmaps roadmaps;
    private final PlanLines lines;
    private final Texts texts;
    private final Clock clock;

    RoadmapFacts(Roadmaps roadmaps, PlanLines lines, Texts texts, Clock clock) {
        this.roadmaps = roadmaps;
        this.lines = lines;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> of(Journey journey, Locale language) {
        var roadmap = roadmaps.of(journey.number());
        var facts = new HashMap<String, Object>();
        Stream.concat(roadmap.proposed().stream(), roadmap.inForce().stream())
                .findFirst()
                .ifPresent(version -> facts.putAll(plan(version, language)));
        roadmap.inForce().ifPresent(version -> facts.putAll(delivery(roadmap, language)));
        roadmap.inForce()
                .flatMap(former -> roadmap.proposed().map(next -> lines.changes(former, next, language)))
                .ifPresent(changes -> facts.put("roadmapChanges", changes));
        return facts;
    }

    private Map<String, Object> plan(RoadmapVersion version, Locale language) {
        return Map.of(
                "roadmapVersion", version.number(),
                "roadmapGoal", version.terms().goal(),
                "roadmapTerms",
                        texts.of(
                                language,
                                "letter.terms",
                                version.terms().months(),
                                version.terms().reviewEveryMonths()),
                "roadmapActions",
                        version.standing().stream()
                                .map(action -> lines.line(action, language))
                                .toList(),
                "roadmapSentOn", PrintedDate.inFull(version.draftedAt(), language));
    }

    private Map<String, Object> delivery(Roadmap roadmap, Locale language) {
        return Map.of(
                "delivered",
                        roadmap.actions().stream()
                                .filter(action -> isDelivered(roadmap, action))
                                .map(action -> lines.name(action, language))
                                .toList(),
                "overdueActions",
                        roadmap.openActions().stream()
                                .filter(action -> !action.endsOn().isAfter(LocalDate.now(clock)))
                                .map(action -> lines.until(action, language))
                                .toList());
    }

    private static boolean isDelivered(Roadmap roadmap, RoadmapAction action) {
        return roadmap.deliveries().get(action.actionId()).state() == DeliveryState.DELIVERED;
    }
}
