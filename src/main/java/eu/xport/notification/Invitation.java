package eu.xport.notification;

/**
 * A calendar entry as calendar programs read it.
 *
 * @param method {@code REQUEST} or {@code CANCEL} (RFC 5546)
 * @param ics the text of the entry (RFC 5545)
 */
record Invitation(String method, String ics) {}
