package eu.xport.notification;

import jakarta.mail.internet.MimeMessage;

/** The door by which letters leave the house. */
interface Post {

    /**
     * Takes a letter, or throws what a reader may be told of the failure.
     *
     * @param letter its number, the same at every attempt
     * @throws Unsent when it was not taken, or not for all of its readers
     */
    void take(long letter, MimeMessage message);
}
