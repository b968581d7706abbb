package eu.xport.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who carries which letter, and which letters are gone. It is noted apart from the step's own transaction: a letter cannot
 * be called back when that fails.
 */
@Component
class Desk {

    /** Beyond the limit of a letter, so that nobody takes over what somebody still holds. */
    private static final Duration MARGIN = Duration.ofSeconds(3);

    private final Letters letters;
    private final TransactionTemplate apart;
    private final Duration longest;
    private final Clock clock;

    Desk(Letters letters, PlatformTransactionManager transactions, MailSettings settings, Clock clock) {
        this.letters = letters;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.longest = settings.limit().plus(MARGIN);
        this.clock = clock;
    }

    /** Whether the letter is to be sent and nobody else has it in hand. */
    boolean takes(long letter) {
        var now = clock.instant();
        return Boolean.TRUE.equals(apart.execute(step -> letters.hold(letter, now.plus(longest), now)));
    }

    void givesBack(long letter) {
        apart.executeWithoutResult(step -> letters.letGo(letter));
    }

    void notesAsSent(long letter, Instant at) {
        apart.executeWithoutResult(step -> letters.sent(letter, at));
    }

    Duration longest() {
        return longest;
    }
}
