package eu.xport.contact;

import java.time.LocalDate;

/** An exception from the week: the expert is at work, but takes no calls. */
record DayWithoutCalls(LocalDate onDay) {}
