/** A deadline that a manager moves by hand, for a reason that stays visible. */
package eu.xport.journey.deadline;
