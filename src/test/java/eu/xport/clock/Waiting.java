package eu.xport.clock;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** A step that waits for somebody: what is timed in it happens while it waits, and never once it is over. */
final class Waiting {

    private record Timed(ZonedDateTime at, String what) {}

    private final Diary diary;
    private final List<Timed> timed = new ArrayList<>();

    Waiting(Diary diary) {
        this.diary = diary;
    }

    Waiting at(ZonedDateTime moment, String... whats) {
        for (var what : whats) {
            timed.add(new Timed(moment, what));
        }
        return this;
    }

    void isOver(ZonedDateTime moment) {
        timed.stream().filter(one -> !one.at().isAfter(moment)).forEach(one -> diary.sees(one.at(), one.what()));
        timed.clear();
    }
}
