package eu.xport.modelling.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which activity of a newer version takes the place of one whose id is gone; what is suggested is like it in kind and name. */
final class ActivityMap {

    /** Where a case may wait, and what may lie around it. */
    private static final Set<String> WHERE_CASES_ARE = Set.of(
            "userTask",
            "receiveTask",
            "serviceTask",
            "sendTask",
            "callActivity",
            "subProcess",
            "boundaryEvent",
            "intermediateCatchEvent",
            "eventBasedGateway",
            "parallelGateway",
            "startEvent");

    private ActivityMap() {}

    /** An activity without its equal, what it could become, and what it probably became. */
    record Choice(Part gone, List<Part> targets, String suggested) {}

    static List<Choice> choices(ModelParts before, ModelParts after) {
        var older = before.byId();
        var newer = after.byId();
        var choices = new ArrayList<Choice>();
        older.values().stream()
                .filter(part -> isPlace(part, older) && !newer.containsKey(part.id()))
                .forEach(part -> {
                    var targets = newer.values().stream()
                            .filter(target -> target.kind().equals(part.kind()) && !older.containsKey(target.id()))
                            .toList();
                    choices.add(new Choice(
                            part,
                            targets,
                            likeliest(part, targets).map(Part::id).orElse("")));
                });
        return choices;
    }

    /** Every place of the older version with the place of the newer one that cases move to. */
    static Map<String, String> whole(ModelParts before, ModelParts after, Map<String, String> chosen) {
        var newer = after.byId();
        return before.parts().stream()
                .filter(part -> isPlace(part, before.byId()))
                .filter(part -> newer.containsKey(chosen.getOrDefault(part.id(), part.id())))
                .collect(Collectors.toMap(Part::id, part -> chosen.getOrDefault(part.id(), part.id())));
    }

    private static boolean isPlace(Part part, Map<String, Part> model) {
        return WHERE_CASES_ARE.contains(part.kind())
                && (!"startEvent".equals(part.kind()) || startsAnEventSubProcess(part, model));
    }

    private static boolean startsAnEventSubProcess(Part start, Map<String, Part> model) {
        var around = model.get(start.fact("within"));
        return around != null && "true".equals(around.fact("triggeredByEvent"));
    }

    private static Optional<Part> likeliest(Part gone, List<Part> targets) {
        return targets.stream()
                .max(Comparator.comparingDouble(target -> likeness(gone, target)))
                .filter(target -> targets.size() == 1 || likeness(gone, target) > 0.3);
    }

    /** How many of their words two parts share. */
    private static double likeness(Part one, Part other) {
        var shared = words(one);
        shared.retainAll(words(other));
        var all = words(one);
        all.addAll(words(other));
        return (double) shared.size() / all.size();
    }

    private static Set<String> words(Part part) {
        var text = (part.name() + " " + part.id()).replaceAll("(?<=\\p{Lower})(?=\\p{Upper})", " ");
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\W+")));
    }
}
