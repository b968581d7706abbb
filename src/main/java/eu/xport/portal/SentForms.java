package eu.xport.portal;

import eu.xport.engine.Sender;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** How often one sender may send a form, taken or refused: to read and to show it again costs us more than a machine. */
@Component
class SentForms {

    private final Allowance<Sender> senders;

    SentForms(FilingLimit limit) {
        this.senders = new Allowance<>(limit.attemptsPerMinute(), Duration.ofMinutes(1), TimeMeter.SYSTEM_NANOTIME);
    }

    void count(Sender sender) {
        if (!senders.take(sender)) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }
}
