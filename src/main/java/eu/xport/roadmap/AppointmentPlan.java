package eu.xport.roadmap;

import eu.xport.engine.AgreedDates;
import eu.xport.journey.AgreedPlace;
import eu.xport.journey.AppointmentCalledOff;
import eu.xport.journey.AppointmentKind;
import eu.xport.journey.AppointmentSet;
import eu.xport.journey.ChangeablePlan;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.PlannedMeeting;
import eu.xport.journey.PlannedMeeting.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first appointment, as often as it was agreed anew. */
@Component
@Order(20)
class AppointmentPlan implements ChangeablePlan {

    private static final String AT = "appointmentAt";

    /** As long as a company may put off the first call (section 2 of the domain). */
    private static final int MOST_DAYS_LATER = 30;

    private final Appointments appointments;
    private final AppointmentPlace place;
    private final AgreedPlace agreed;
    private final AgreedDates dates;
    private final ApplicationEventPublisher rooms;
    private final Clock clock;

    AppointmentPlan(
            Appointments appointments,
            AppointmentPlace place,
            AgreedPlace agreed,
            AgreedDates dates,
            ApplicationEventPublisher rooms,
            Clock clock) {
        this.appointments = appointments;
        this.place = place;
        this.agreed = agreed;
        this.dates = dates;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public AppointmentKind kind() {
        return AppointmentKind.FIRST_APPOINTMENT;
    }

    @Override
    public List<PlannedMeeting> of(JourneyNumber journey) {
        var noted = appointments.findByJourneyOrderByIdAsc(journey.text());
        var ahead = dates.isAwaited(journey.text(), AT)
                ? agreedFor(journey, noted).map(at -> meeting(at, place.of(journey), State.AGREED))
                : Optional.<PlannedMeeting>empty();
        return Stream.concat(
                        noted.stream()
                                .filter(one -> one.plannedFor() != null)
                                .map(one -> meeting(one.plannedFor(), Optional.empty(), state(one))),
                        ahead.stream())
                .toList();
    }

    private Optional<Instant> agreedFor(JourneyNumber journey, List<Appointment> noted) {
        return noted.stream()
                .map(Appointment::movedTo)
                .reduce((earlier, later) -> later)
                .or(() -> agreed.timeOfFirstAppointment(journey));
    }

    private static State state(Appointment noted) {
        return switch (noted.outcome()) {
            case Appointment.HELD -> State.HELD;
            case Appointment.NO_SHOW -> State.MISSED;
            default -> State.MOVED;
        };
    }

    private static PlannedMeeting meeting(Instant at, Optional<String> place, State state) {
        return new PlannedMeeting(AppointmentKind.FIRST_APPOINTMENT, false, at, place, state);
    }

    @Override
    public LocalDate latestDay(JourneyNumber journey) {
        return LocalDate.now(clock).plusDays(MOST_DAYS_LATER);
    }

    @Override
    public void moveTo(JourneyNumber journey, Instant startsAt, Optional<String> place, Optional<String> by) {
        var noted = appointments.findByJourneyOrderByIdAsc(journey.text());
        appointments.save(new Appointment(
                null,
                journey.text(),
                agreedFor(journey, noted).orElse(null),
                Appointment.POSTPONED,
                startsAt,
                place.orElse(null),
                clock.instant(),
                by.orElse(null)));
        dates.move(journey.text(), Map.of(AT, Date.from(startsAt)));
        rooms.publishEvent(new AppointmentSet(journey, kind(), startsAt, Optional.empty(), place));
    }

    @Override
    public void callOff(JourneyNumber journey) {
        dates.drop(journey.text(), AT);
        rooms.publishEvent(new AppointmentCalledOff(journey, kind()));
    }
}
