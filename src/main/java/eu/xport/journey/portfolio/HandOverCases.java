package eu.xport.journey.portfolio;

import eu.xport.engine.People.Person;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseExperts;
import eu.xport.journey.Journeys;
import eu.xport.journey.Notes;
import eu.xport.journey.Reassignment;
import eu.xport.journey.Workload;
import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** All open cases of an expert go to others in one step: the oldest first, each to whoever has least to carry by then. */
@Component
class HandOverCases implements JavaDelegate {

    private static final String NOTE = "HandOverPortfolio";

    private final HandOvers handOvers;
    private final Journeys journeys;
    private final CaseExperts experts;
    private final Reassignment reassignment;
    private final Notes notes;
    private final Texts texts;
    private final Clock clock;

    HandOverCases(
            HandOvers handOvers,
            Journeys journeys,
            CaseExperts experts,
            Reassignment reassignment,
            Notes notes,
            Texts texts,
            Clock clock) {
        this.handOvers = handOvers;
        this.journeys = journeys;
        this.experts = experts;
        this.reassignment = reassignment;
        this.notes = notes;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution process) {
        var handOver = handOvers.findById(process.getProcessBusinessKey()).orElseThrow();
        var turns = turns(handOver);
        var shares = new TreeMap<String, Integer>();
        var lines = new HashMap<String, String>();
        for (var journey : journeys.openOf(handOver.former())) {
            var next = turns.next(journey, clock.instant());
            reassignment.handOver(journey, next.user(), next.partner());
            var line = lines.computeIfAbsent(next.user(), expert -> words(handOver, expert));
            notes.write(journey.number(), Optional.ofNullable(handOver.manager()), NOTE, line);
            shares.merge(next.user(), 1, Integer::sum);
        }
        handOvers.save(handOver.with(shares.entrySet().stream()
                .map(share -> new HandedOver.Part(share.getKey(), share.getValue()))
                .toList()));
    }

    private Turns turns(HandedOver handOver) {
        return new Turns(
                Workload.of(journeys.loads()),
                handOver.former(),
                handOver.parts().stream()
                        .map(HandedOver.Part::expert)
                        .collect(Collectors.toMap(
                                expert -> new Person(expert, experts.nameOf(expert)),
                                expert -> experts.chosen(HandOverPortfolioForm.NEW, expert)
                                        .partner())),
                experts);
    }

    /** One line for everybody who opens the case later. */
    private String words(HandedOver handOver, String expert) {
        var line = texts.staff(
                "handOver.note", experts.nameOf(handOver.former()), experts.nameOf(expert), handOver.reason());
        return handOver.remarks() == null ? line : line + "\n" + handOver.remarks();
    }
}
