package eu.xport.clock;

import static eu.xport.clock.FrenchDays.morning;
import static eu.xport.clock.Seen.letter;
import static eu.xport.clock.Seen.task;
import static eu.xport.clock.Seen.timer;

import java.time.ZonedDateTime;

/** From the appointment to the roadmap that both agree on: the second promise. */
final class Design {

    private final Life life;
    private Waiting appointed;
    private Reading reading;
    private Plan plan;
    private ZonedDateTime appointment;

    Design(Life life, ZonedDateTime appointment) {
        this.life = life;
        isAppointed(appointment);
    }

    ZonedDateTime due() {
        return life.roadmapDue();
    }

    ZonedDateTime appointment() {
        return appointment;
    }

    void managersAct(ZonedDateTime at) {
        life.until(at);
        life.diary().does(at, "UnblockRoadmap", "breachCause", "OVERLOAD", "managerNotes", "Two colleagues are ill.");
    }

    void appointmentMoves(ZonedDateTime at, String outcome, ZonedDateTime appointment) {
        life.until(at);
        appointed.isOver(at);
        life.diary()
                .does(
                        at,
                        "HoldAppointment",
                        "appointmentOutcome",
                        outcome,
                        "appointmentAt",
                        Contact.local(appointment));
        life.seesNow(letter("APPOINTMENT_MOVED", "COMPANY"));
        life.seesNow(letter("APPOINTMENT_MOVED", "EXPERT"));
        isAppointed(appointment);
    }

    void appointmentIsHeld(ZonedDateTime at) {
        life.until(at);
        appointed.isOver(at);
        life.diary().does(at, "HoldAppointment", "appointmentOutcome", "HELD");
        isToBeDrafted();
    }

    /** While the company reads, only it can act. */
    void isDrafted(ZonedDateTime at, Plan plan) {
        life.until(at);
        life.diary().does(at, "DraftRoadmap", plan.form());
        this.plan = plan;
        life.stopsClock();
        life.seesNow(letter("ROADMAP_TO_READ", "COMPANY"));
        reading = new Reading(life);
    }

    void isRefused(ZonedDateTime at) {
        reading.isAnswered(at, false);
        life.startsClock();
        isToBeDrafted();
    }

    FollowUp isAgreed(ZonedDateTime at) {
        reading.isAnswered(at, true);
        life.startsClock();
        life.keepsRoadmap();
        return new FollowUp(life, plan);
    }

    void companyWithdraws(ZonedDateTime at) {
        life.until(at);
        reading.isGivenUp(at);
        life.diary().does(at, "note", company -> company.notes("WITHDRAWN", "Has found a distributor."));
        life.closes("COMPANY_WITHDREW");
        life.seesNow(letter("CLOSING", "EXPERT"));
    }

    /** The company is reminded at 09:00 on the working day before, unless that is over as the date is agreed. */
    private void isAppointed(ZonedDateTime appointment) {
        this.appointment = appointment;
        life.seesNow(task("HoldAppointment", appointment.toInstant()));
        var morning = morning(FrenchDays.before(appointment.toLocalDate(), 1));
        appointed = new Waiting(life.diary());
        if (morning.isAfter(life.now())) {
            appointed.at(morning, timer("AppointmentNear"), letter("APPOINTMENT_REMINDER", "COMPANY"));
        }
    }

    private void isToBeDrafted() {
        life.seesNow(task("DraftRoadmap", due().toInstant()));
    }
}
