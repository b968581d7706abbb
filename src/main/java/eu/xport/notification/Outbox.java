package eu.xport.notification;

import eu.xport.engine.PlayedTime;
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
    private final Optional<PlayedTime> played;

    Outbox(Letters letters, Processes processes, Optional<PlayedTime> played) {
        this.letters = letters;
        this.processes = processes;
        this.played = played;
    }

    Letter put(Letter written) {
        return played.filter(time -> time.isLongAgo(written.writtenAt())).isPresent()
                ? letters.save(written.asLeftLongAgo())
                : leaving(letters.save(written));
    }

    private Letter leaving(Letter letter) {
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
