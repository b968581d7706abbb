package eu.xport.portal.own;

import eu.xport.engine.Sender;
import eu.xport.portal.Allowance;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many links one sender asks for within an hour: so that nobody uses up alone what all may ask for. */
@Component
class LinkLimit {

    private final Allowance<Sender> senders;

    LinkLimit(@Value("${xport.access.per-sender-per-hour}") int perHour) {
        senders = new Allowance<>(perHour, Duration.ofHours(1), TimeMeter.SYSTEM_NANOTIME);
    }

    boolean mayAsk(Sender sender) {
        return senders.take(sender);
    }
}
