package eu.xport.modelling.change;

import java.util.List;

/**
 * What came of moving cases, or of trying it, in words.
 *
 * @param past how many timers would be due at once
 * @param remaining how many cases have not had their turn
 * @param next how many to skip when the rest has its turn
 */
record MoveReport(
        boolean tried,
        int moved,
        List<Left> left,
        int leftInAll,
        List<String> effects,
        long past,
        long remaining,
        int next) {

    /** A case that stays, with one sentence a reason. */
    record Left(String number, List<String> reasons) {}
}
