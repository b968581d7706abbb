package eu.xport.followup;

import java.time.LocalDate;

/**
 * When the next meeting is.
 *
 * @param plannedFor the day by the rhythm of the plan, or the one that was agreed
 * @param day the same, moved to a working day that is not over
 * @param closing whether it is the closing review
 * @param askAgain whether the company answers the questions again
 */
record Appointment(LocalDate plannedFor, LocalDate day, boolean closing, boolean askAgain) {}
