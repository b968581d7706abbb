package eu.xport.notification;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * A letter that a step of a process causes; written in the transaction of that step.
 *
 * @param kind what it is about, such as {@code APPOINTMENT}
 * @param journey the case; null for a digest
 * @param reader {@code COMPANY}, {@code EXPERT}, {@code MANAGERS}, or {@code FORMER_EXPERT} for who takes part no more
 * @param recipient the user or group that reads it; null for the company
 * @param timing {@code AT_ONCE}, or {@code DIGEST} to be told with others in the morning
 * @param language of the reader
 * @param reason why it is written, for the record
 * @param cause the execution of the step: one letter per cause and reader
 * @param facts what was known when it was written, as JSON
 * @param digest the letter that told this one with others
 * @param sentAt when the mail server took it
 * @param fault why it could not be sent, until it is sent after all; null while it is being tried
 * @param subject what it was called when it was sent
 * @param withheld why it is not sent any more; null for all that is
 */
record Letter(
        @Id Long id,
        String kind,
        String journey,
        String reader,
        String recipient,
        String timing,
        String language,
        String reason,
        String cause,
        String facts,
        Instant writtenAt,
        Long digest,
        Instant sentAt,
        String fault,
        String subject,
        Withheld withheld) {

    /** Of no case yet: what it tells opens what a visitor has typed, and is forgotten when it has left. */
    static final String ANSWERS_KEPT = "ANSWERS_KEPT";

    static final String COMPANY = "COMPANY";
    static final String EXPERT = "EXPERT";
    static final String MANAGERS = "MANAGERS";
    static final String FORMER_EXPERT = "FORMER_EXPERT";
    static final String AT_ONCE = "AT_ONCE";
    static final String DIGEST = "DIGEST";

    @PersistenceCreator
    Letter {}

    /** On its way. */
    Letter(
            Long id,
            String kind,
            String journey,
            String reader,
            String recipient,
            String timing,
            String language,
            String reason,
            String cause,
            String facts,
            Instant writtenAt,
            Long digest,
            Instant sentAt,
            String fault) {
        this(
                id, kind, journey, reader, recipient, timing, language, reason, cause, facts, writtenAt, digest, sentAt,
                fault, null, null);
    }

    /** Sent, or never to be. */
    boolean isDone() {
        return sentAt != null || withheld != null;
    }

    /** Told and sent before anybody kept letters: the case knows of it, its text is gone. */
    Letter asLeftLongAgo() {
        return new Letter(
                id, kind, journey, reader, recipient, timing, language, reason, cause, "{}", writtenAt, digest,
                writtenAt, fault);
    }

    boolean isTold() {
        return facts != null;
    }

    boolean isToCompany() {
        return COMPANY.equals(reader);
    }
}
