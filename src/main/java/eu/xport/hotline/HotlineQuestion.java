package eu.xport.hotline;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * Something that a company wants to know.
 *
 * @param topic the code of a topic of the day it was asked
 * @param partner the group of the partner who answers; null until the process has found one
 * @param dueAt until when; null until the process has said so
 * @param answer null while there is none
 * @param answeredBy the user who gave it
 */
record HotlineQuestion(
        @Id Long id,
        String journey,
        String topic,
        String text,
        Instant askedAt,
        String partner,
        Instant dueAt,
        String answer,
        Instant answeredAt,
        String answeredBy) {

    static HotlineQuestion asked(String journey, String topic, String text, Instant at) {
        return new HotlineQuestion(null, journey, topic, text, at, null, null, null, null, null);
    }

    HotlineQuestion entrustedTo(String partner, Instant dueAt) {
        return new HotlineQuestion(id, journey, topic, text, askedAt, partner, dueAt, answer, answeredAt, answeredBy);
    }

    HotlineQuestion answered(String answer, String by, Instant at) {
        return new HotlineQuestion(id, journey, topic, text, askedAt, partner, dueAt, answer, at, by);
    }

    boolean isOpen() {
        return answeredAt == null;
    }
}
