package eu.xport.roadmap;

import eu.xport.engine.Fields;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** An action by the keys of the forms that plan it. */
record ActionFields(Map<String, Object> values) {

    static ActionFields of(RoadmapAction action) {
        return new ActionFields(Map.of(
                "service", action.service(),
                "prescriber", action.prescriber(),
                "deliverer", action.deliverer(),
                "biller", action.biller(),
                "startsOn", action.startsOn().toString(),
                "endsOn", action.endsOn().toString(),
                "cost", action.cost().amount().toPlainString(),
                "note", Objects.toString(action.note(), "")));
    }

    /** What a row says counts; what it leaves empty does not. */
    Fields with(Fields row) {
        var merged = new HashMap<>(values);
        values.keySet().forEach(key -> row.text(key).ifPresent(value -> merged.put(key, value)));
        return new Fields(merged);
    }
}
