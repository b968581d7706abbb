package eu.xport.portal.own;

import eu.xport.journey.JourneyNumber;

/** Somebody of a company who has come by a link: pages for such a person name one as a parameter. */
record Visitor(JourneyNumber journey) {}
