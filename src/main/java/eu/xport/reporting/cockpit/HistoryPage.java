package eu.xport.reporting.cockpit;

import eu.xport.reporting.cockpit.HistoryChapter.Told;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that happened in one case, running or over, on one page. */
@Component
class HistoryPage {

    private static final int LINES = 60;
    private static final String NUMBER = "XP-[0-9]{4}-[0-9]{6,12}";

    private final HistoryRows rows;
    private final HistoryProcesses processes;
    private final List<HistoryChapter> chapters;
    private final Paths paths;
    private final PathDrawings drawings;
    private final HistoryWords words;

    HistoryPage(
            HistoryRows rows,
            HistoryProcesses processes,
            List<HistoryChapter> chapters,
            Paths paths,
            PathDrawings drawings,
            HistoryWords words) {
        this.rows = rows;
        this.processes = processes;
        this.chapters = chapters;
        this.paths = paths;
        this.drawings = drawings;
        this.words = words;
    }

    /**
     * @param process whose picture is asked for; where it is none of the case, the first one is shown
     * @return empty when no case has this number
     */
    Optional<HistoryView> of(String number, String process, int page, boolean drawn) {
        return Optional.of(number)
                .filter(text -> text.matches(NUMBER))
                .flatMap(rows::caseOf)
                .map(told -> view(told, process, page, drawn));
    }

    private HistoryView view(HistoryCase told, String process, int page, boolean drawn) {
        var all = chapters.stream().map(chapter -> chapter.of(told)).toList();
        var story = story(told, all);
        var last = Math.max(1, (story.size() + LINES - 1) / LINES);
        var wanted = Math.max(1, Math.min(last, page));
        var runs = processes.runs(told.number());
        var shown = runs.stream()
                .filter(run -> run.id().equals(process))
                .findFirst()
                .or(() -> runs.stream().findFirst());
        var path = shown.map(run -> paths.of(run.id(), run.definition()));
        return new HistoryView(
                told.number(),
                told.companyName(),
                line(told),
                story.subList((wanted - 1) * LINES, Math.min(story.size(), wanted * LINES)).stream()
                        .map(this::line)
                        .toList(),
                wanted,
                wanted < last,
                all.stream()
                        .map(Told::section)
                        .filter(section -> !section.rows().isEmpty())
                        .toList(),
                runs.stream()
                        .map(run -> new HistoryView.Run(
                                run.id(), words.of("history.runSince", run.name(), words.day(run.begin()))))
                        .toList(),
                shown.map(HistoryProcesses.Run::id).orElse(""),
                shown.flatMap(run -> path.map(way -> paths.inWords(way, run.definition())))
                        .orElse(List.of()),
                drawn
                        ? shown.flatMap(run -> path.map(way -> drawings.of(run.definition(), way)))
                                .orElse(null)
                        : null);
    }

    private List<HistoryEvent> story(HistoryCase told, List<Told> all) {
        var filed = HistoryEvent.of(told.submittedAt(), words.of("history.filed"), words.of("staff.theCompany"));
        return Stream.concat(Stream.of(filed), all.stream().flatMap(one -> one.events().stream()))
                .sorted(Comparator.comparing(HistoryEvent::at))
                .toList();
    }

    private HistoryView.Line line(HistoryEvent event) {
        return new HistoryView.Line(words.moment(event.at()), event.what(), event.who(), event.weak());
    }

    private String line(HistoryCase told) {
        var expert = words.names(Stream.ofNullable(told.expert()));
        return Stream.of(
                        Optional.of(told.number()),
                        Optional.of(
                                told.outcome() == null
                                        ? words.of("stage." + told.stage())
                                        : words.of("outcome." + told.outcome())),
                        Optional.ofNullable(told.partner()).map(words::groupTitle),
                        Optional.ofNullable(told.expert()).map(id -> expert.getOrDefault(id, id)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
