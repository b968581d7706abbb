package eu.xport.reporting.cockpit;

import java.util.List;

/**
 * The history of a case as its page shows it.
 *
 * @param runs the processes that have a picture
 * @param shown the process whose picture is shown
 * @param passed the way of that process in words, for those who do not see the picture
 * @param picture null inside Cockpit, which has its own
 */
record HistoryView(
        String number,
        String companyName,
        String line,
        List<Line> story,
        int page,
        boolean hasMore,
        List<HistorySection> sections,
        List<Run> runs,
        String shown,
        List<String> passed,
        PathDrawing picture) {

    record Line(String at, String what, String who, boolean weak) {}

    record Run(String id, String name) {}
}
