package eu.xport.roadmap;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What a company said to a version.
 *
 * @param comment null when it said no more than yes
 * @param by the name of who spoke for the company; null in answers from before names were kept
 * @param notedBy the user who noted an answer given in person; null when it was given on the company's own page
 */
public record Answer(
        @Column("answered_at") Instant at,
        @Column("answer_comment") String comment,
        @Column("answered_by") String by,
        @Column("answer_noted_by") String notedBy) {}
