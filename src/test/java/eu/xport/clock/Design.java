package eu.xport.clock;

import static eu.xport.clock.Seen.letter;
import static eu.xport.clock.Seen.task;

import java.time.ZonedDateTime;

/** From the appointment to the roadmap that both agree on: the second promise. */
final class Design {

    private final Life life;
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
        life.diary()
                .does(
                        at,
                        "HoldAppointment",
                        "appointmentOutcome",
                        outcome,
                        "appointmentAt",
                        Contact.local(appointment));
        life.seesNow(letter("APPOINTMENT_MOVED", "COMPANY"));
        isAppointed(appointment);
    }

    void appointmentIsHeld(ZonedDateTime at) {
        life.until(at);
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
    }

    private void isAppointed(ZonedDateTime appointment) {
        this.appointment = appointment;
        life.seesNow(task("HoldAppointment", appointment.toInstant()));
    }

    private void isToBeDrafted() {
        life.seesNow(task("DraftRoadmap", due().toInstant()));
    }
}
