package eu.xport.journey;

/** What company and expert had agreed on does not take place; the next of this kind is another one. */
public record AppointmentCalledOff(JourneyNumber journey, AppointmentKind kind) {}
