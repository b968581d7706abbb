package eu.xport.notification;

import eu.xport.engine.Processes;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where written letters lie until they leave: in the transaction of whoever puts them there. */
@Component
class Outbox {

    private final Letters letters;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    Outbox(Letters letters, Processes processes, ApplicationEventPublisher events) {
        this.letters = letters;
        this.processes = processes;
        this.events = events;
    }

    /** A letter lies here now; its step may not be done yet. */
    record Put(long letter) {}

    Letter put(Letter written) {
        var letter = letters.save(written);
        send(letter, letter.writtenAt());
        events.publishEvent(new Put(letter.id()));
        return letter;
    }

    /**
     * A digest belongs to no case: its cause names it.
     *
     * @param from when its wait begins, where it waits
     */
    void send(Letter letter, Instant from) {
        processes.start(
                "LetterWritten",
                Optional.ofNullable(letter.journey()).orElse(letter.cause()),
                Map.of("letterId", letter.id(), "timing", letter.timing(), "writtenAt", Date.from(from)));
    }
}
