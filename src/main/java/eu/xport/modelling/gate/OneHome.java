package eu.xport.modelling.gate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A file holds one process or form, under an id that stays: cases, calls and pages look for it by that id. */
@Component
class OneHome implements Rule {

    private static final String ID = "([A-Z][a-z]+)+";
    private static final String TIME_TO_LIVE = "P[1-9]\\d*D";
    private static final String DMN = "http://camunda.org/schema/1.0/dmn";

    @Override
    public Stream<String> faults(Candidate candidate) {
        return Stream.of(
                        candidate.changedProcesses().flatMap(OneHome::process),
                        candidate.changedForms().flatMap(OneHome::form),
                        candidate.changedDecisions().flatMap(OneHome::decisions),
                        candidate.before().stream().flatMap(before -> renamed(candidate, before)),
                        twice(candidate))
                .flatMap(faults -> faults);
    }

    private static Stream<String> process(ProcessFile file) {
        if (file.processes().size() != 1) {
            return Stream.of("%s holds %d processes: a file holds one."
                    .formatted(file.name(), file.processes().size()));
        }
        var process = file.processes().get(0);
        return Stream.of(
                        fault(
                                !file.id().matches(ID),
                                "%s: the id %s is not allowed: write words with capitals, such as FirstContact."
                                        .formatted(file.name(), Sentence.quoted(file.id()))),
                        fault(
                                !"true".equals(process.getAttribute("isExecutable")),
                                file.name() + " is not executable: tick Executable in the properties of the process."),
                        fault(
                                !ProcessFile.camunda(process, "historyTimeToLive")
                                        .matches(TIME_TO_LIVE),
                                file.name()
                                        + " does not say how long the history of its cases is kept: write a time to live such as P3650D."))
                .flatMap(fault -> fault);
    }

    private static Stream<String> form(FormFile file) {
        return fault(
                !file.id().matches(ID),
                "%s: the id %s is not allowed: write words with capitals, such as ContactCompany."
                        .formatted(file.name(), Sentence.quoted(file.id())));
    }

    private static Stream<String> decisions(DecisionFile file) {
        return file.decisions()
                .flatMap(decision -> fault(
                        !decision.getAttributeNS(DMN, "historyTimeToLive").matches(TIME_TO_LIVE),
                        "%s: the decision %s does not say how long its history is kept: write a time to live such as P365D."
                                .formatted(file.name(), decision.getAttribute("id"))));
    }

    private static Stream<String> renamed(Candidate candidate, Candidate before) {
        var now = homes(candidate).toList();
        return homes(before)
                .filter(home -> candidate.changed().contains(home.file()) && !now.contains(home))
                .map(home -> ("%s no longer holds %s, which cases and other models look for:"
                                + " keep the id, or use another file for something new.")
                        .formatted(home.file(), home.id()));
    }

    private static Stream<String> twice(Candidate candidate) {
        return homes(candidate)
                .collect(groupingBy(home -> home.kind() + home.id(), TreeMap::new, toList()))
                .values()
                .stream()
                .filter(homes ->
                        homes.size() > 1 && homes.stream().map(Home::file).anyMatch(candidate.changed()::contains))
                .map(homes -> "%s stands in %s: it has one file, send it under that name."
                        .formatted(
                                homes.get(0).id(),
                                homes.stream().map(Home::file).sorted().collect(joining(" and in "))));
    }

    /** A form may bear the id of a process, as the forms that start one do. */
    private record Home(String file, String kind, String id) {}

    private static Stream<Home> homes(Candidate candidate) {
        return Stream.of(
                        candidate.processes().stream().map(file -> new Home(file.name(), "process ", file.id())),
                        candidate.decisions().stream().flatMap(file -> file.decisions()
                                .map(decision -> new Home(file.name(), "decision ", decision.getAttribute("id")))),
                        candidate.forms().stream().map(form -> new Home(form.name(), "form ", form.id())))
                .flatMap(homes -> homes);
    }

    private static Stream<String> fault(boolean wrong, String sentence) {
        return wrong ? Stream.of(sentence) : Stream.empty();
    }
}
