package eu.xport.meeting;

import eu.xport.journey.PlannedMeeting;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as its company reads it.
 *
 * @param mark which one it is, in a form
 * @param name what company and expert meet for
 * @param state in words
 * @param ahead whether it is still to come
 * @param fixed whether both know the day and the hour
 * @param asked what the company wants changed and nobody has answered yet
 * @param answered what became of what the company wanted before, the newest first
 * @param choice the days to which the company may want to move it; empty where nothing can be changed here
 */
public record Shown(
        String mark,
        String name,
        String when,
        Optional<String> place,
        String state,
        boolean ahead,
        boolean fixed,
        Optional<String> asked,
        List<String> answered,
        Optional<Days> choice) {

    /** From and to, as a form has them and as people read them. */
    public record Days(String first, String last, String firstDay, String lastDay) {}

    static String mark(PlannedMeeting meeting) {
        return meeting.kind() + " " + meeting.startsAt();
    }
}
