package eu.xport.reporting.cockpit;

import eu.xport.calendar.PrintedDate;
import eu.xport.calendar.WorkingDays;
import eu.xport.engine.CaseTask;
import eu.xport.engine.People;
import eu.xport.engine.TaskLinks;
import eu.xport.engine.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The promises behind a number of the board, and what can be done about each. */
@Component
class PromiseList {

    private final OpenPromises promises;
    private final Partners partners;
    private final EscalationTasks escalations;
    private final TaskLinks tasks;
    private final Links links;
    private final People people;
    private final WorkingDays calendar;
    private final Texts texts;
    private final Clock clock;

    PromiseList(
            OpenPromises promises,
            Partners partners,
            EscalationTasks escalations,
            TaskLinks tasks,
            Links links,
            People people,
            WorkingDays calendar,
            Texts texts,
            Clock clock) {
        this.promises = promises;
        this.partners = partners;
        this.escalations = escalations;
        this.tasks = tasks;
        this.links = links;
        this.people = people;
        this.calendar = calendar;
        this.texts = texts;
        this.clock = clock;
    }

    Page<PromiseRow> of(PromiseFilter filter, int page, String reader) {
        return Page.of(
                        page,
                        filter::address,
                        (most, skip) -> promises.lines(filter, Today.of(clock, calendar), most, skip))
                .map(lines -> rows(lines, reader));
    }

    /** Tasks, people and processes are asked for once for all lines. */
    private List<PromiseRow> rows(List<OpenPromises.Line> lines, String reader) {
        var numbers = lines.stream().map(OpenPromises.Line::number).distinct().toList();
        var open = tasks.of(numbers);
        var courses = links.toCourses(numbers);
        var titles = partners.titles();
        var names = people.names(Stream.concat(
                        lines.stream().map(OpenPromises.Line::expert).filter(Objects::nonNull),
                        EscalationTasks.holders(open.values()).stream())
                .distinct()
                .toList());
        return lines.stream()
                .map(line -> row(line, open.getOrDefault(line.number(), List.of()), courses, titles, names, reader))
                .toList();
    }

    private PromiseRow row(
            OpenPromises.Line line,
            List<CaseTask> open,
            Map<String, String> courses,
            Map<String, String> titles,
            Map<String, String> names,
            String reader) {
        var language = texts.readerLanguage();
        return new PromiseRow(
                line.number(),
                line.companyName(),
                texts.nameOf(language, "stage", line.stage()),
                titles.getOrDefault(Partners.codeOf(line.partner()), line.partner()),
                line.expert() == null ? "" : names.getOrDefault(line.expert(), line.expert()),
                texts.nameOf(language, "promise", line.promise()),
                PrintedDate.moment(line.due(), language),
                texts.reader("cockpit.stateOf." + line.state()),
                line.state() == PromiseState.BROKEN,
                courses.get(line.number()),
                escalations.of(line, open, reader, names));
    }
}
