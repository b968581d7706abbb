package eu.xport.access;

import eu.xport.journey.JourneyNumber;

/**
 * A company wants to get to its pages, and has lost the way.
 *
 * @param cause one letter is written for each
 */
public record LinkAsked(JourneyNumber journey, String cause) {

    LinkAsked(String number, String cause) {
        this(JourneyNumber.of(number), cause);
    }
}
