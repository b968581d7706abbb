package eu.xport.journey;

import java.time.Instant;
import java.util.Locale;

/**
 * A visitor of the public pages goes on later, and no case is opened yet.
 *
 * @param cause what was kept, named as no other
 * @param mail where the link is to go
 * @param path where it leads, with its secret
 * @param until when what was typed is forgotten
 */
public record AnswersKept(String cause, String mail, Locale language, String path, Instant until) {}
