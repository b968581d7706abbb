package eu.xport.notification;

import java.util.Optional;

/** What a letter says, in the reader's language, and the calendar entry it brings or calls off. */
record LetterText(String subject, String html, String text, Optional<Invitation> invitation) {}
