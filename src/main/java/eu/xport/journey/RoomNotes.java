package eu.xport.journey;

import java.time.Instant;
import java.util.stream.Stream;

/** What a room keeps of talks with the company in records of its own: whoever opens a task reads it with the notes. */
public interface RoomNotes {

    Stream<Noted> of(JourneyNumber journey);

    /** In somebody's words. */
    record Noted(Instant at, String text) {}
}
