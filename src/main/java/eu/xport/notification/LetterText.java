package eu.xport.notification;

/** What a letter says, in the reader's language. */
record LetterText(String subject, String html, String text) {}
