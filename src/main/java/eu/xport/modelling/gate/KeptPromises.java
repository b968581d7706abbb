package eu.xport.modelling.gate;

import eu.xport.modelling.Xml;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** What the programme promises in public is what the models are timed by: neither changes without the other. */
@Component
class KeptPromises implements Rule {

    static final String FILE = "promises.dmn";

    /** The promises that a model keeps today; another may be made before its model is. */
    static final List<String> TIMED = List.of("FIRST_CONTACT", "ROADMAP");

    private static final Pattern SET = Pattern.compile("\\$\\{deadline\\.after\\([^']*'([^']+)'.*");

    /** @param within as the table says it */
    record Promise(String name, String within, String deadline) {}

    /** @param length as the model says it */
    record Timed(String file, String length) {}

    @Override
    public Stream<String> faults(Candidate candidate) {
        var promises = promises(candidate);
        return TIMED.stream().flatMap(name -> promises.stream()
                .filter(promise -> promise.name().equals(name))
                .findFirst()
                .map(promise -> fault(candidate, promise).stream())
                .orElseGet(() -> Stream.of("%s no longer promises %s, which the models keep.".formatted(FILE, name))));
    }

    private static Optional<String> fault(Candidate candidate, Promise promise) {
        var timed = timed(candidate, promise.deadline());
        if (timed.isEmpty()) {
            return Optional.of("No model sets the deadline %s, which %s names for %s."
                    .formatted(promise.deadline(), FILE, promise.name()));
        }
        return timed.stream()
                .filter(model -> !model.length().equals(promise.within()))
                .findFirst()
                .map(model -> ("%s gives '%s' for %s, but %s promises '%s' in public (%s):"
                                + " change both, and deploy both files together.")
                        .formatted(
                                model.file(),
                                model.length(),
                                promise.deadline(),
                                FILE,
                                promise.within(),
                                promise.name()));
    }

    private static List<Timed> timed(Candidate candidate, String deadline) {
        return candidate.processes().stream()
                .flatMap(file -> file.camunda("inputParameter")
                        .filter(parameter -> parameter.getAttribute("name").equals(deadline))
                        .map(parameter -> SET.matcher(Xml.text(parameter).strip()))
                        .filter(Matcher::matches)
                        .map(set -> new Timed(file.name(), set.group(1))))
                .toList();
    }

    private static List<Promise> promises(Candidate candidate) {
        return candidate.table("Promises").stream()
                .flatMap(table -> table.rules().stream().map(rule -> promise(table.outputNames(), rule)))
                .toList();
    }

    private static Promise promise(List<String> outputs, Element rule) {
        var answers = DecisionFile.cells(rule, "outputEntry");
        return new Promise(
                plain(DecisionFile.cells(rule, "inputEntry").stream()
                        .findFirst()
                        .orElse("")),
                answer(outputs, answers, "within"),
                answer(outputs, answers, "deadline"));
    }

    private static String answer(List<String> outputs, List<String> answers, String name) {
        return IntStream.range(0, Math.min(outputs.size(), answers.size()))
                .filter(place -> outputs.get(place).equals(name))
                .mapToObj(place -> plain(answers.get(place)))
                .findFirst()
                .orElse("");
    }

    private static String plain(String quoted) {
        return quoted.replaceAll("^\"|\"$", "");
    }
}
