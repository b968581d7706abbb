package eu.xport.clock;

import java.util.List;

/** The lengths that the programme has published or decided (sections 1 and 2 of the domain), stated once more. */
final class Programme {

    static final int FIRST_CONTACT_DAYS = 3;
    static final int ROADMAP_DAYS = 15;

    /** All of these in working days. */
    static final int MANAGERS_TOLD_AGAIN = 2;

    static final int LETTER_ANSWERED = 10;
    static final int ROADMAP_ANSWERED = 5;
    static final int ROADMAP_UNANSWERED = 10;
    static final int MEETING_OPENS = 10;

    static final int ATTEMPTS = 3;
    static final List<Integer> QUESTIONS_AFTER_MONTHS = List.of(6, 12, 24);

    private Programme() {}
}
