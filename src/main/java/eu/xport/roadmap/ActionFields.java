package eu.xport.roadmap;

import eu.xport.engine.Fields;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** An action by the keys of the forms that plan it. */
record ActionFields(Map<String, Object> values) {

    private static final Set<String> KEYS =
            Set.of("service", "prescriber", "deliverer", "biller", "startsOn", "endsOn", "cost", "note");

    /** A price that nobody knows yet is left out: the form shows an empty field. */
    static ActionFields of(RoadmapAction action) {
        var values = new HashMap<String, Object>(Map.of(
                "service", action.service(),
                "prescriber", action.prescriber(),
                "deliverer", action.deliverer(),
                "biller", action.biller(),
                "startsOn", action.startsOn().toString(),
                "endsOn", action.endsOn().toString(),
                "note", Objects.toString(action.note(), "")));
        if (action.cost() != null) {
            values.put("cost", action.cost().amount().toPlainString());
        }
        return new ActionFields(values);
    }

    /** Whether a form's field belongs to an action in one of these lists: {@code actions.endsOn}. */
    static boolean asked(String key, String... lists) {
        return Stream.of(lists).anyMatch(list -> KEYS.stream().anyMatch(part -> key.equals(list + "." + part)));
    }

    /** What a row says counts; what it leaves empty does not. */
    Fields with(Fields row) {
        var merged = new HashMap<>(values);
        KEYS.forEach(key -> row.text(key).ifPresent(value -> merged.put(key, value)));
        return new Fields(merged);
    }
}
