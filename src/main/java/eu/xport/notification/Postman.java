package eu.xport.notification;

import eu.xport.engine.Cards;
import eu.xport.engine.StepFailed;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries a letter to the post and notes that it is gone. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration QUEUE = Duration.ofSeconds(5);

    private final Desk desk;
    private final LetterTemplates templates;
    private final Envelope envelope;
    private final Post post;
    private final Faults faults;
    private final Cards cards;
    private final Clock clock;

    Postman(
            Desk desk,
            LetterTemplates templates,
            Envelope envelope,
            Post post,
            Faults faults,
            Cards cards,
            Clock clock) {
        this.desk = desk;
        this.templates = templates;
        this.envelope = envelope;
        this.post = post;
        this.faults = faults;
        this.cards = cards;
        this.clock = clock;
    }

    void carry(Letter letter) {
        if (!desk.takes(letter.id())) {
            throw StepFailed.notYet("Letter " + letter.id() + " is on its way already.", desk.longest());
        }
        try {
            post.take(letter.id(), written(letter));
        } catch (Unsent unsent) {
            desk.givesBack(letter.id());
            throw told(letter, unsent);
        } catch (RuntimeException unforeseen) {
            // It may be gone: nobody else takes it before its time is over.
            throw told(
                    letter,
                    new Unsent(Unsent.Why.UNFORESEEN, unforeseen.getClass().getSimpleName()));
        }
        desk.notesAsSent(letter.id(), post.leftAt(letter, clock.instant()));
        if (letter.fault() != null) {
            tellsTasks(letter);
        }
    }

    /** The tasks of the case need not say any more that it did not leave. */
    void tellsTasks(Letter letter) {
        if (letter.journey() != null) {
            cards.renew(letter.journey());
        }
    }

    private StepFailed told(Letter letter, Unsent unsent) {
        if (unsent.why() == Unsent.Why.BUSY) {
            return StepFailed.notYet("Letter " + letter.id() + " waits for its turn.", QUEUE);
        }
        var message = faults.tell(letter, unsent);
        return unsent.why().mayPass() ? StepFailed.forNow(message) : StepFailed.forGood(message);
    }

    /** Whatever goes wrong in writing it may quote what it tells: that stays here. */
    private MimeMessage written(Letter letter) {
        try {
            return envelope.around(templates.of(letter), letter);
        } catch (Unsent unsent) {
            throw unsent;
        } catch (LetterRefused refused) {
            LOG.error(refused.getMessage());
            throw new Unsent(Unsent.Why.NO_TEXT);
        } catch (MessagingException | RuntimeException failure) {
            throw new Unsent(Unsent.Why.UNWRITTEN, failure.getClass().getSimpleName());
        }
    }
}
