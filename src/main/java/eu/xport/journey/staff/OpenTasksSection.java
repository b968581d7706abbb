package eu.xport.journey.staff;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.OpenTask;
import eu.xport.engine.People;
import eu.xport.engine.Processes;
import eu.xport.engine.TaskLinks;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is open and with whom; whoever may do it is led to it. */
@Component
@Order(40)
class OpenTasksSection implements CaseSection {

    private final Processes processes;
    private final TaskLinks links;
    private final People people;
    private final Names names;
    private final Texts texts;
    private final Clock clock;

    OpenTasksSection(Processes processes, TaskLinks links, People people, Names names, Texts texts, Clock clock) {
        this.processes = processes;
        this.links = links;
        this.people = people;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var open = processes.openTasks(journey.text());
        var address = links.of(journey.text());
        var entrusted = names.of(open.stream().flatMap(task -> task.assignee().stream()));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.ofCells(
                        texts.of(language, "staff.openTasks"),
                        Stream.of("task", "with", "due")
                                .map(column -> texts.of(language, "staff." + column))
                                .toList(),
                        open.stream()
                                .map(task -> row(task, address.get(task.id()), entrusted, language))
                                .toList()));
    }

    private List<Cell> row(OpenTask task, String address, Map<String, String> entrusted, Locale language) {
        return List.of(
                Cell.leading(address, task.name()),
                Cell.of(task.assignee().map(entrusted::get).orElseGet(() -> groups(task, language))),
                task.due().map(due -> due(due, language)).orElse(Cell.of("")));
    }

    /** Nobody has taken the task: whose experts may. */
    private String groups(OpenTask task, Locale language) {
        return task.groups().isEmpty()
                ? texts.of(language, "staff.nobody")
                : task.groups().stream().map(people::titleOf).collect(Collectors.joining(", "));
    }

    private Cell due(Instant due, Locale language) {
        var date = PrintedDate.moment(due, language);
        return due.isBefore(clock.instant())
                ? Cell.marked(Mark.WEAK, texts.of(language, "staff.overdue", date))
                : Cell.of(date);
    }
}
