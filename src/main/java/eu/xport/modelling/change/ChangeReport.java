package eu.xport.modelling.change;

import java.util.List;

/**
 * What a newer model says otherwise, and where cases are open that it concerns.
 *
 * @param compared what it was held against; empty for a model that is new
 * @param differences a sentence each; none when only the picture differs
 */
record ChangeReport(
        String title,
        String compared,
        List<String> differences,
        List<Place> places,
        long cases,
        List<ActivityMap.Choice> choices) {

    /** A model that follows none. */
    static ChangeReport ofNew(String title) {
        return new ChangeReport(title, "", List.of(), List.of(), 0, List.of());
    }

    /** An activity and how many open cases wait there. */
    record Place(String name, int cases) {}
}
