package eu.xport.reporting.cockpit;

import java.time.Instant;

/** One passing of one activity or event. */
record PathStep(String id, String scope, String element, Instant begin, Instant end, boolean dropped) {}
