package eu.xport.notification;

import java.util.stream.Stream;
import org.thymeleaf.exceptions.TemplateInputException;

/** A letter that cannot be written: says which and why, and names no person. */
class LetterRefused extends RuntimeException {

    LetterRefused(String reason) {
        super(reason);
    }

    private LetterRefused(String reason, Throwable cause) {
        super(reason, cause);
    }

    static LetterRefused because(Letter letter, RuntimeException fault) {
        return new LetterRefused(
                "The letter %s to the reader %s in the language '%s' (case %s) cannot be written: %s."
                        .formatted(letter.kind(), letter.reader(), letter.language(), letter.journey(), reason(fault)),
                fault);
    }

    /** What a template engine says of a fault may repeat what the letter tells: only our own words and its kind are passed on. */
    private static String reason(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .filter(LetterRefused.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .orElse(
                        fault instanceof TemplateInputException
                                ? "its template is missing or cannot be read"
                                : "its template fails (" + fault.getClass().getSimpleName() + ")");
    }
}
