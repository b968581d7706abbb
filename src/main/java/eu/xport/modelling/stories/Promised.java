package eu.xport.modelling.stories;

import java.util.List;

/** A promise as a model draws it: the date that it sets, and whom its timers tell. */
record Promised(String name, Formula due, List<Alarm> alarms) {

    /** A timer that reads the promised date. */
    record Alarm(Formula at, List<Told> told) {}

    /**
     * A letter that a timer leads to.
     *
     * @param waits what is waited for between the timer and the letter, in order
     * @param repeats whether the model waits and writes again
     */
    record Told(String letter, String reader, String name, List<Formula> waits, boolean repeats) {}
}
