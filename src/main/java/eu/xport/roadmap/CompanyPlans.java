package eu.xport.roadmap;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.People;
import eu.xport.engine.Texts;
import eu.xport.journey.JourneyNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The roadmap of a case as its company reads it on its own page: every version, the newest first. */
@Component
public class CompanyPlans {

    private final Roadmaps roadmaps;
    private final PlanLines lines;
    private final ActionText actions;
    private final People people;
    private final Texts texts;

    CompanyPlans(Roadmaps roadmaps, PlanLines lines, ActionText actions, People people, Texts texts) {
        this.roadmaps = roadmaps;
        this.lines = lines;
        this.actions = actions;
        this.people = people;
        this.texts = texts;
    }

    /**
     * @param terms length and rhythm in one sentence
     * @param changes against the version it was made from; empty for a first one
     * @param reason why it was made; empty for a first one
     * @param drafted when, and by whom where that is known
     */
    public record Plan(
            int version,
            VersionState state,
            String goal,
            String terms,
            List<Line> actions,
            List<String> changes,
            Optional<String> reason,
            Signed drafted,
            Optional<Signed> answered,
            Optional<String> comment) {

        public boolean waits() {
            return state == VersionState.PROPOSED;
        }

        public boolean isInForce() {
            return state == VersionState.IN_FORCE;
        }
    }

    /**
     * @param service the code by which the directory knows it
     * @param standing what became of it by now; empty while it is only proposed
     */
    public record Line(String actionId, String service, String name, String text, Optional<String> standing) {}

    /** @param by the person; empty where nobody knows any more */
    public record Signed(String at, Optional<String> by) {}

    public List<Plan> of(JourneyNumber journey, Locale language) {
        var roadmap = roadmaps.of(journey);
        var names = people.names(roadmap.versions().stream()
                .flatMap(version -> Stream.ofNullable(version.draftedBy()))
                .collect(Collectors.toSet()));
        var plans = new ArrayList<>(roadmap.versions().stream()
                .map(version -> plan(roadmap, version, names, language))
                .toList());
        Collections.reverse(plans);
        return plans;
    }

    private Plan plan(Roadmap roadmap, RoadmapVersion version, Map<String, String> names, Locale language) {
        return new Plan(
                version.number(),
                version.state(),
                version.terms().goal(),
                texts.of(
                        language,
                        "letter.terms",
                        version.terms().months(),
                        version.terms().reviewEveryMonths()),
                version.standing().stream()
                        .map(action -> line(roadmap, version, action, language))
                        .toList(),
                roadmap.before(version)
                        .map(former -> lines.changes(former, version, language))
                        .orElse(List.of()),
                Optional.ofNullable(version.reason()),
                new Signed(
                        PrintedDate.moment(version.draftedAt(), language),
                        Optional.ofNullable(version.draftedBy()).map(by -> names.getOrDefault(by, by))),
                version.answered()
                        .map(answer -> new Signed(
                                PrintedDate.moment(answer.at(), language), Optional.ofNullable(answer.by()))),
                version.answered().flatMap(answer -> Optional.ofNullable(answer.comment())));
    }

    private Line line(Roadmap roadmap, RoadmapVersion version, RoadmapAction action, Locale language) {
        var standing = version.state() == VersionState.IN_FORCE
                ? roadmap.action(action.actionId())
                : Optional.<RoadmapAction>empty();
        return new Line(
                action.actionId(),
                action.service(),
                lines.name(action, language),
                lines.line(standing.orElse(action), language),
                standing.map(now -> actions.state(now, roadmap.deliveries().get(now.actionId()), language)));
    }
}
