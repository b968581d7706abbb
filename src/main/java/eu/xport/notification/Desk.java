package eu.xport.notification;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
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

    /** What the database may take for one note, whoever else has the letter's row in hand. */
    static final Duration NOTE = Duration.ofSeconds(1);

    private static final Duration MARGIN = Duration.ofSeconds(1);

    private final Letters letters;
    private final TransactionTemplate apart;
    private final Duration longest;
    private final Clock clock;

    Desk(
            Letters letters,
            PlatformTransactionManager transactions,
            HikariDataSource database,
            MailSettings settings,
            Clock clock) {
        this.letters = letters;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setTimeout((int) NOTE.toSeconds());
        this.longest = settings.limit().plus(opening(database)).plus(NOTE).plus(MARGIN);
        this.clock = clock;
    }

    /**
     * Whether the letter is to be sent and nobody else has it in hand.
     *
     * @param mailbox for which it counts; null for none
     */
    boolean takes(long letter, String mailbox) {
        var now = clock.instant();
        return Boolean.TRUE.equals(apart.execute(step -> letters.hold(letter, mailbox, now.plus(longest), now)));
    }

    /** @param reached who has it all the same */
    void givesBack(long letter, Collection<String> reached) {
        apart.executeWithoutResult(step -> {
            reached.forEach(account -> letters.reached(letter, account));
            letters.letGo(letter);
        });
    }

    void notesAsSent(long letter, String subject, Instant at) {
        apart.executeWithoutResult(step -> letters.sent(letter, subject, at));
    }

    void withholds(long letter, Withheld why) {
        apart.executeWithoutResult(step -> letters.withheld(letter, why));
    }

    /** What one may wait for a connection, the last look at it included. */
    static Duration opening(HikariDataSource database) {
        return Duration.ofMillis(database.getConnectionTimeout() + database.getValidationTimeout());
    }

    /** From the taking of a letter until it is noted what became of it: nobody takes over what somebody still holds. */
    Duration longest() {
        return longest;
    }
}
