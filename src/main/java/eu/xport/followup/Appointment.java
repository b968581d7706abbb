package eu.xport.followup;

import java.time.LocalDate;

/**
 * When the next meeting is.
 *
 * @param plannedFor the day by the rhythm of the plan, or the one that was agreed
 * @param day the same, moved to a working day that is not over
 * @param closing whether it is the closing review
 * @param asksAfter after so many months the company answers the questions again; null where it does not
 */
record Appointment(LocalDate plannedFor, LocalDate day, boolean closing, Integer asksAfter) {

    boolean askAgain() {
        return asksAfter != null;
    }
}
