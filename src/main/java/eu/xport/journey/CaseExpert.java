package eu.xport.journey;

import eu.xport.engine.Groups;
import eu.xport.engine.ModelFunction;
import eu.xport.engine.People.Person;
import eu.xport.engine.Processes;
import eu.xport.engine.TaskOwner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who a task of a case is entrusted to; asked by the models when the task is created. */
@Component
public class CaseExpert implements ModelFunction, TaskOwner {

    private final Journeys journeys;
    private final CaseExperts experts;
    private final Processes processes;

    CaseExpert(Journeys journeys, CaseExperts experts, Processes processes) {
        this.journeys = journeys;
        this.experts = experts;
        this.processes = processes;
    }

    /** Who works for the company today: its expert, or who stands in; nobody where the colleagues choose. */
    public String of(String journey) {
        return expert(journey).flatMap(experts::worker).orElse(null);
    }

    /** Who works for the company on that day; where that is open still, who does today. */
    public Optional<String> on(JourneyNumber journey, LocalDate day) {
        return expert(journey.text())
                .flatMap(expert -> experts.worker(expert, day).or(() -> experts.worker(expert)));
    }

    /**
     * Whom the company reaches today: who works for it, or else the colleague of the partner who has taken a task of the case
     * or did the last one; nobody where nobody has begun.
     */
    public Optional<String> reached(String journey) {
        return Optional.ofNullable(of(journey)).or(() -> colleague(journey));
    }

    private Optional<String> colleague(String journey) {
        var present = entrusted(journey).map(Entrusted::partner).map(experts::present).orElse(List.of()).stream()
                .map(Person::id)
                .toList();
        return Stream.concat(
                        processes.openTasks(journey).stream().flatMap(task -> task.assignee().stream()),
                        journeys.lastWorker(journey).stream())
                .filter(present::contains)
                .findFirst();
    }

    /** The same person where the own organisation is to act; otherwise nobody: the group that is chooses. */
    public String forDelivery(String journey, String deliverer) {
        return entrusted(journey)
                        .map(Entrusted::partner)
                        .filter(deliverer::equals)
                        .isPresent()
                ? of(journey)
                : null;
    }

    /** Who else is asked at once: the managers, where no expert of the partner could take the case. */
    public List<String> reserve(String journey) {
        return expert(journey).filter(experts::isExpert).isPresent() ? List.of() : List.of(Groups.MANAGERS);
    }

    @Override
    public Optional<String> of(String businessKey, String assignee) {
        return JourneyNumber.in(businessKey)
                .flatMap(journey -> expert(journey.text()))
                .filter(expert -> !expert.equals(assignee))
                .filter(expert -> experts.worker(expert).equals(Optional.ofNullable(assignee)));
    }

    private Optional<String> expert(String journey) {
        return entrusted(journey).map(Entrusted::expert);
    }

    private Optional<Entrusted> entrusted(String journey) {
        return journeys.entrusted(JourneyNumber.of(journey).text());
    }
}
