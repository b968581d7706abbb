package eu.xport.notification;

import eu.xport.engine.Processes;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where written letters lie until they leave: in the transaction of whoever puts them there. */
@Component
class Outbox {

    private final Letters letters;
    private final Processes processes;

    Outbox(Letters letters, Processes processes) {
        this.letters = letters;
        this.processes = processes;
    }

    Letter put(Letter written) {
        var letter = letters.save(written);
        send(letter, letter.writtenAt());
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
