package eu.xport.modelling.gate;

import eu.xport.modelling.Xml;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A way that comes back to where it was waits for somebody or something on it: else it would run without end. */
@Component
class WaitingLoops implements Rule {

    private static final int MOST_TIMES = 100;

    private static final String[] WAITING = {
        "userTask",
        "receiveTask",
        "intermediateCatchEvent",
        "eventBasedGateway",
        "callActivity",
        "subProcess",
        "transaction"
    };

    @Override
    public Stream<String> faults(Candidate candidate) {
        return candidate.changedProcesses().flatMap(file -> Stream.concat(endless(file), manyTimes(file))
                .map(fault -> file.name() + ": " + fault));
    }

    private static Stream<String> endless(ProcessFile file) {
        var waiting = file.each(WAITING).map(step -> step.getAttribute("id")).collect(Collectors.toSet());
        var ways = file.each("sequenceFlow")
                .filter(way -> !waiting.contains(way.getAttribute("sourceRef")))
                .collect(Collectors.groupingBy(
                        way -> way.getAttribute("sourceRef"),
                        Collectors.mapping(way -> way.getAttribute("targetRef"), Collectors.toList())));
        return ways.keySet().stream()
                .filter(step -> comesBack(step, ways))
                .sorted()
                .limit(1)
                .map(
                        "the way from %s leads back to it without waiting for anybody: it would run without end."
                                ::formatted);
    }

    private static boolean comesBack(String step, Map<String, List<String>> ways) {
        var seen = new HashSet<String>();
        var next = new ArrayDeque<>(ways.get(step));
        while (!next.isEmpty()) {
            var place = next.pop();
            if (place.equals(step)) {
                return true;
            }
            if (seen.add(place)) {
                next.addAll(ways.getOrDefault(place, List.of()));
            }
        }
        return false;
    }

    private static Stream<String> manyTimes(ProcessFile file) {
        return file.each("loopCardinality")
                .filter(times -> !isFew(Xml.text(times).strip()))
                .map(times -> "%s is done %s times: write a number up to %d, or a list to go through."
                        .formatted(
                                ProcessFile.place(times),
                                Sentence.quoted(Xml.text(times).strip()),
                                MOST_TIMES));
    }

    private static boolean isFew(String times) {
        return times.matches("[1-9]\\d{0,2}") && Integer.parseInt(times) <= MOST_TIMES;
    }
}
