package eu.xport.notification;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the text of a letter from the template of its kind and the facts that were known when it was written. */
@Component
class LetterTemplates {

    LetterText of(Letter letter) {
        return new LetterText(letter.kind(), letter.kind(), letter.kind(), Optional.empty());
    }
}
