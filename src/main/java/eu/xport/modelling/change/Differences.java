package eu.xport.modelling.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds two versions of a model against each other, part by part; where something is drawn is no difference. */
final class Differences {

    /** Facts that name another part by its id. */
    private static final Set<String> REFERENCES =
            Set.of("sourceRef", "targetRef", "default", "attachedToRef", "within", "bpmnElement");

    /** Called after what they lead from and to, or where they stand: that may be renamed without them. */
    private static final Set<String> NAMELESS = Set.of("sequenceFlow", "rule");

    private final Map<String, Part> before;
    private final Map<String, Part> after;
    private final List<Difference> found = new ArrayList<>();

    private Differences(ModelParts before, ModelParts after) {
        this.before = before.byId();
        this.after = after.byId();
    }

    static List<Difference> between(ModelParts before, ModelParts after) {
        var work = new Differences(before, after);
        work.compare();
        if (after.isRead()) {
            work.compareOrder(after);
        }
        return List.copyOf(work.found);
    }

    private void compare() {
        after.values().forEach(part -> {
            if (before.containsKey(part.id())) {
                compare(before.get(part.id()), part);
            } else if (former(part) != null) {
                found.add(Difference.of(
                        Difference.Kind.OTHER_ID, part, former(part).id(), part.id()));
                compare(former(part), part);
            } else {
                found.add(Difference.of(Difference.Kind.ADDED, part, "", ""));
            }
        });
        before.values().stream()
                .filter(part -> !after.containsKey(part.id()) && successor(part) == null)
                .forEach(part -> found.add(Difference.of(Difference.Kind.REMOVED, part, "", "")));
    }

    private void compare(Part older, Part newer) {
        if (!older.name().equals(newer.name()) && !NAMELESS.contains(newer.kind())) {
            found.add(Difference.of(Difference.Kind.RENAMED, newer, older.name(), newer.name()));
        }
        var facts = new TreeSet<>(older.facts().keySet());
        facts.addAll(newer.facts().keySet());
        facts.stream()
                .filter(fact -> !older.fact(fact).equals(newer.fact(fact)))
                .forEach(fact -> found.add(Difference.inFact(
                        newer, fact, shown(before, fact, older.fact(fact)), shown(after, fact, newer.fact(fact)))));
    }

    private void compareOrder(ModelParts model) {
        var common = after.keySet().stream().filter(before::containsKey).toList();
        if (!common.equals(before.keySet().stream().filter(after::containsKey).toList())) {
            var whole = new Part(model.id(), model.kind().name(), model.name(), Map.of());
            found.add(Difference.of(Difference.Kind.ORDER, whole, "", ""));
        }
    }

    /** A part that is gone while one of the same kind and name has come. */
    private Part former(Part part) {
        return before.values().stream()
                .filter(older -> !after.containsKey(older.id()) && isAlike(older, part))
                .findFirst()
                .orElse(null);
    }

    private Part successor(Part part) {
        return after.values().stream()
                .filter(newer -> !before.containsKey(newer.id()) && isAlike(part, newer) && former(newer) == part)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAlike(Part one, Part other) {
        return one.kind().equals(other.kind())
                && one.name().equals(other.name())
                && !one.name().equals(one.id());
    }

    private static String shown(Map<String, Part> model, String fact, String value) {
        return REFERENCES.contains(fact) && model.containsKey(value)
                ? model.get(value).name()
                : value;
    }
}
