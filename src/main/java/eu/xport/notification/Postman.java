package eu.xport.notification;

import eu.xport.engine.Cards;
import eu.xport.engine.StepFailed;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries a letter to the post and notes that it is gone. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration QUEUE = Duration.ofSeconds(5);

    private final Desk desk;
    private final Readers readers;
    private final Meanwhile meanwhile;
    private final Confirmations confirmations;
    private final LetterTemplates templates;
    private final Envelope envelope;
    private final Post post;
    private final Faults faults;
    private final Cards cards;
    private final Clock clock;

    Postman(
            Desk desk,
            Readers readers,
            Meanwhile meanwhile,
            Confirmations confirmations,
            LetterTemplates templates,
            Envelope envelope,
            Post post,
            Faults faults,
            Cards cards,
            Clock clock) {
        this.desk = desk;
        this.readers = readers;
        this.meanwhile = meanwhile;
        this.confirmations = confirmations;
        this.templates = templates;
        this.envelope = envelope;
        this.post = post;
        this.faults = faults;
        this.cards = cards;
        this.clock = clock;
    }

    /** @return why it is withheld instead, and will be for ever */
    Optional<Withheld> carry(Letter letter) {
        if (!desk.takes(letter.id(), mailboxOf(letter))) {
            throw StepFailed.notYet("Letter " + letter.id() + " is on its way already.", desk.longest());
        }
        var withheld =
                tried(letter, () -> made(() -> meanwhile.withholds(letter).or(() -> confirmations.withholds(letter))));
        if (withheld.isPresent()) {
            desk.withholds(letter.id(), withheld.get());
        } else {
            var subject = tried(letter, () -> sends(letter));
            desk.notesAsSent(letter.id(), subject, post.leftAt(letter, clock.instant()));
        }
        if (letter.fault() != null || withheld.isPresent()) {
            tellsTasks(letter);
        }
        return withheld;
    }

    /** For which it counts; nobody has the letter in hand yet. */
    private String mailboxOf(Letter letter) {
        try {
            return made(() -> confirmations.mailboxOf(letter)).orElse(null);
        } catch (Unsent unsent) {
            throw told(letter, unsent);
        }
    }

    /** @return what it is called */
    private String sends(Letter letter) {
        var text = made(() -> meanwhile.hasOutrun(letter) ? templates.ofOutrun(letter) : templates.of(letter));
        var mail = made(() -> envelope.around(text, letter));
        if (made(mail::getAllRecipients) != null) {
            post.take(letter.id(), mail);
        }
        return text.subject();
    }

    private <T> T tried(Letter letter, Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (Unsent unsent) {
            desk.givesBack(letter.id(), readers.at(unsent.reached(), letter));
            throw told(letter, unsent);
        } catch (RuntimeException unforeseen) {
            // It may be gone: nobody else takes it before its time is over.
            throw told(
                    letter,
                    new Unsent(Unsent.Why.UNFORESEEN, unforeseen.getClass().getSimpleName()));
        }
    }

    /** The tasks of the case say that it was held back, or need not say any more that it did not leave. */
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

    /** Whatever goes wrong in making a letter may quote what it tells: that stays here. */
    private static <T> T made(Callable<T> work) {
        try {
            return work.call();
        } catch (Unsent unsent) {
            throw unsent;
        } catch (LetterRefused refused) {
            LOG.error(refused.getMessage());
            throw new Unsent(Unsent.Why.NO_TEXT);
        } catch (Exception failure) {
            throw new Unsent(Unsent.Why.UNWRITTEN, failure.getClass().getSimpleName());
        }
    }
}
