package eu.xport.journey;

/** Company and expert have met: the next appointment of this kind is another one, not the same at another time. */
public record AppointmentHeld(JourneyNumber journey, AppointmentKind kind) {}
