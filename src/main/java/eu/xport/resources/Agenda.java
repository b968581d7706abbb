package eu.xport.resources;

import eu.xport.engine.RulesOfTheDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Trainings, fairs and missions; an analyst keeps them in the decision of the same name. */
@Component
public class Agenda {

    private final RulesOfTheDay rules;
    private final Clock clock;

    Agenda(RulesOfTheDay rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** What is not over yet, the next first. */
    public List<AgendaEntry> ahead() {
        var today = LocalDate.now(clock);
        return rules.of("Agenda").stream()
                .map(Row::new)
                .map(AgendaEntry::of)
                .filter(entry -> !entry.endsOn().isBefore(today))
                .sorted(Comparator.comparing(AgendaEntry::startsOn).thenComparing(AgendaEntry::code))
                .toList();
    }
}
