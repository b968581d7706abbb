package eu.xport.modelling.change;

import java.util.List;

/**
 * What became of one case, or would become of it.
 *
 * @param reasons why it stays where it is; empty when it moves
 */
record Outcome(String number, List<Reason> reasons, List<Effect> effects) {

    /** @param activity where the case waits; empty when it is the case as a whole */
    record Reason(String activity, String failure) {}

    static Outcome left(String number, List<Reason> reasons) {
        return new Outcome(number, reasons, List.of());
    }

    boolean hasMoved() {
        return reasons.isEmpty();
    }
}
