package eu.xport.modelling.stories;

import eu.xport.modelling.stories.Promised.Told;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Goes from a timer along the arrows and notes every letter on the way, once around each loop. */
final class Walk {

    private final Set<FlowNode> seen = new HashSet<>();
    private final List<Told> letters = new ArrayList<>();

    static List<Told> from(FlowNode timer) {
        var walk = new Walk();
        walk.on(timer, List.of());
        return List.copyOf(walk.letters);
    }

    private void on(FlowNode node, List<Formula> waits) {
        node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(next -> step(next, waits));
    }

    private void step(FlowNode node, List<Formula> waits) {
        if (!seen.add(node)) {
            comesAround();
        } else if (node instanceof SendTask letter) {
            var inputs = DrawnPromises.inputs(letter);
            letters.add(new Told(
                    inputs.getOrDefault("letter", ""),
                    inputs.getOrDefault("reader", ""),
                    letter.getName(),
                    waits,
                    false));
            on(node, waits);
        } else {
            on(node, waits(node, waits));
        }
    }

    private static List<Formula> waits(FlowNode node, List<Formula> waits) {
        return node instanceof CatchEvent event
                ? Stream.concat(waits.stream(), DrawnPromises.timer(event).stream())
                        .toList()
                : waits;
    }

    /** An arrow back leads from the last letter to a wait before it. */
    private void comesAround() {
        if (!letters.isEmpty()) {
            var last = letters.remove(letters.size() - 1);
            letters.add(new Told(
                    last.letter(),
                    last.reader(),
                    last.name(),
                    last.waits(),
                    !last.waits().isEmpty()));
        }
    }
}
