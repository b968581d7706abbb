package eu.xport.portal;

import eu.xport.engine.Sender;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often a form may be sent, taken or refused: to read it and to show it again costs us more than a machine. */
@Component
public class SentForms {

    private static final String ALL = "all";

    private final Allowance<Sender> senders;
    private final Allowance<String> shownAgain;

    public SentForms(FilingLimit limit) {
        this.senders = new Allowance<>(limit.attemptsPerMinute(), Duration.ofMinutes(1), TimeMeter.SYSTEM_NANOTIME);
        this.shownAgain =
                new Allowance<>(limit.shownAgainPerSecond(), Duration.ofSeconds(1), TimeMeter.SYSTEM_NANOTIME);
    }

    public boolean mayBeRead(Sender sender) {
        return senders.take(sender);
    }

    public boolean mayBeShownAgain() {
        return shownAgain.take(ALL);
    }
}
