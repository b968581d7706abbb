package eu.xport.reporting.cockpit;

import java.util.List;

/** How it stands with a promise that is still to be kept. Each promise is in one state. */
enum PromiseState {
    /** Its date is over. */
    BROKEN,
    /** Due today, not over yet. */
    TODAY,
    /** Due on one of the next two working days: on the first of them or before, its expert is reminded. */
    AT_RISK,
    /** Its clock stands: it cannot run out, and its date will move. */
    STANDING,
    /** Due later. */
    ON_COURSE;

    /** What managers look at first. */
    static final List<PromiseState> WATCHED = List.of(BROKEN, TODAY, AT_RISK);
}
