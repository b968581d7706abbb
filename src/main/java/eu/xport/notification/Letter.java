package eu.xport.notification;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * A letter that a step of a process causes; written in the transaction of that step.
 *
 * @param kind what it is about, such as {@code APPOINTMENT}
 * @param reader {@code COMPANY}, {@code EXPERT} or {@code MANAGERS}
 * @param language of the reader
 * @param reason why it is written, for the record
 * @param cause the execution of the step: one letter per cause
 */
record Letter(
        @Id Long id,
        String kind,
        String journey,
        String reader,
        String language,
        String reason,
        String cause,
        Instant writtenAt) {}
