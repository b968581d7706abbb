package eu.xport.reporting.cockpit;

import java.util.List;

/** One kind of what is told of a case: its lines in the story, and its own table. */
interface HistoryChapter {

    Told of(HistoryCase told);

    record Told(HistorySection section, List<HistoryEvent> events) {}
}
