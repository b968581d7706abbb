package eu.xport.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Carries a letter to the post and notes that it is gone. */
@Component
class Postman {

    private final Letters letters;
    private final LetterTemplates templates;
    private final Envelope envelope;
    private final Post post;
    private final Clock clock;

    Postman(Letters letters, LetterTemplates templates, Envelope envelope, Post post, Clock clock) {
        this.letters = letters;
        this.templates = templates;
        this.envelope = envelope;
        this.post = post;
        this.clock = clock;
    }

    void carry(Letter letter) {
        post.take(letter.id(), written(letter));
        letters.sent(letter.id(), clock.instant());
    }

    private MimeMessage written(Letter letter) {
        try {
            return envelope.around(templates.of(letter), letter);
        } catch (MessagingException failure) {
            throw new Unsent(Unsent.Why.UNWRITTEN);
        }
    }
}
