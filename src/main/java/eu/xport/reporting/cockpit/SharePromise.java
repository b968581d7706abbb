package eu.xport.reporting.cockpit;

import eu.xport.calendar.Length;

/**
 * Something promised in public.
 *
 * @param deadline the process variable that carries its date in a case
 */
record SharePromise(String deadline, Length within) {}
