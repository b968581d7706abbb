package eu.xport.journey.portfolio;

import eu.xport.calendar.ParisTime;
import eu.xport.calendar.PrintedDate;
import eu.xport.engine.FormRefused;
import eu.xport.engine.People.Person;
import eu.xport.engine.TaskCounts;
import eu.xport.journey.CaseExperts;
import eu.xport.journey.Journeys;
import eu.xport.journey.Workload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who carries how much, and what a hand-over would make of it: shared out by the same turns, without anything moved. */
@Component
class LoadPreview {

    private final Journeys journeys;
    private final CaseExperts experts;
    private final TaskCounts tasks;
    private final Colleagues colleagues;
    private final Clock clock;

    LoadPreview(Journeys journeys, CaseExperts experts, TaskCounts tasks, Colleagues colleagues, Clock clock) {
        this.journeys = journeys;
        this.experts = experts;
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /**
     * @param former whose cases would go; blank when nobody's do
     * @param to who would get them; empty for the colleagues of the same partner
     * @param until the last day of the period whose tasks are counted
     * @throws FormRefused when one of them is no expert, or nobody could take the cases
     */
    List<LoadLine> of(String former, List<String> to, LocalDate until, Locale language) {
        var cases = journeys.openCases();
        var after = former.isBlank() ? cases : handedOver(former, to, cases);
        var due = tasks.dueBefore(ParisTime.beginningOf(until.plusDays(1)));
        return experts.all().stream()
                .map(expert -> new LoadLine(
                        expert.user(),
                        expert.name(),
                        expert.partner(),
                        cases.getOrDefault(expert.user(), 0),
                        due.getOrDefault(expert.user(), 0),
                        expert.awayUntil()
                                .map(day -> PrintedDate.day(day, language))
                                .orElse(""),
                        after.getOrDefault(expert.user(), 0)))
                .toList();
    }

    private Map<String, Integer> handedOver(String former, List<String> to, Map<String, Integer> cases) {
        var going = journeys.openOf(former);
        if (to.isEmpty()) {
            colleagues.need("to", former);
        }
        var turns = new Turns(Workload.of(journeys.loads()), former, named(former, to), experts);
        var after = new HashMap<>(cases);
        going.forEach(
                journey -> after.merge(turns.next(journey, clock.instant()).user(), 1, Integer::sum));
        after.merge(former, -going.size(), Integer::sum);
        return after;
    }

    private Map<Person, String> named(String former, List<String> to) {
        if (to.contains(former)) {
            throw FormRefused.because("to", "handOverSelf", experts.nameOf(former));
        }
        return to.stream()
                .distinct()
                .collect(Collectors.toMap(
                        user -> new Person(user, experts.nameOf(user)),
                        user -> experts.chosen("to", user).partner()));
    }
}
