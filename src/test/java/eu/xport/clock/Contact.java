package eu.xport.clock;

import static eu.xport.clock.FrenchDays.evening;
import static eu.xport.clock.FrenchDays.later;
import static eu.xport.clock.FrenchDays.morning;
import static eu.xport.clock.Seen.letter;
import static eu.xport.clock.Seen.task;
import static eu.xport.clock.Seen.timer;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The first promise: from the submission to the conversation that makes an appointment. */
final class Contact {

    private static final String TASK = "ContactCompany";
    private static final Watch.Names NAMES = new Watch.Names(
            "ContactReminder",
            "CONTACT_REMINDER",
            "ContactOverdue",
            "CONTACT_OVERDUE",
            "ReassignContact",
            "ContactStillOverdue");

    private final Life life;
    private final Set<LocalDate> tried = new TreeSet<>();
    private Watch watch;
    private LocalDate agreedDay;
    private boolean kept;

    Contact(Life life) {
        this.life = life;
        life.sees(Seen.promise("contactDue", promised().toInstant()));
        isWanted(promised());
    }

    ZonedDateTime due() {
        return watch.due();
    }

    ZonedDateTime agreedMorning() {
        return morning(agreedDay);
    }

    void managersAct(ZonedDateTime at) {
        life.until(at);
        life.diary().does(at, "ReassignContact", "breachCause", "OVERLOAD");
    }

    /** Of several attempts on one day one counts; the third day brings a letter. */
    void triesInVain(ZonedDateTime at) {
        life.until(at);
        life.diary().does(at, TASK, "contactOutcome", "NOT_REACHED");
        tried.add(at.toLocalDate());
        if (tried.size() < Programme.ATTEMPTS) {
            life.seesNow(task(TASK, due().toInstant()));
        } else {
            life.seesNow(letter("NOT_REACHED", "COMPANY"));
        }
    }

    /** Ten working days after the letter the case is closed. */
    void letterStaysUnanswered() {
        life.isSilentUntil(letterDue());
        life.seesNow(timer("AnswerOverdue"));
        life.closes("COMPANY_NOT_REACHABLE");
    }

    ZonedDateTime letterDue() {
        return evening(FrenchDays.after(life.today(), Programme.LETTER_ANSWERED));
    }

    void letterIsAnswered(ZonedDateTime at) {
        life.until(at);
        life.diary().does(at, "note", company -> company.notes("CALL", "Asked for a call in the afternoon."));
        life.seesNow(task(TASK, due().toInstant()));
    }

    Design makesAppointment(ZonedDateTime at, ZonedDateTime appointment) {
        talks(at, Map.of("contactOutcome", "APPOINTMENT_MADE", "appointmentAt", local(appointment)));
        life.seesNow(letter("APPOINTMENT", "COMPANY"));
        life.seesNow(letter("APPOINTMENT", "EXPERT"));
        return new Design(life, appointment);
    }

    void withdraws(ZonedDateTime at) {
        talks(at, Map.of("contactOutcome", "WITHDRAWN"));
        life.closes("COMPANY_WITHDREW");
    }

    /** The company wants to be called on another day: until 09:00 of that day only it can act. */
    void putsOff(ZonedDateTime at, LocalDate day) {
        talks(at, Map.of("contactOutcome", "CALL_LATER", "callAgainOn", day.toString()));
        agreedDay = day;
        life.stopsClock();
    }

    void agreedDayComes() {
        life.until(agreedMorning());
        life.seesNow(timer("AgreedDayCome"));
        life.startsClock();
        isWanted(later(promised(), evening(agreedDay)));
    }

    void callsBack(ZonedDateTime at) {
        life.until(at);
        life.diary().does(at, "note", company -> company.notes("CALL", "Has time already."));
        life.startsClock();
        isWanted(later(promised(), evening(agreedDay)));
    }

    /** Any conversation ends the watch; the first one keeps the promise. */
    private void talks(ZonedDateTime at, Map<String, Object> form) {
        life.until(at);
        life.diary().does(at, TASK, form);
        life.watchesNoMore(watch);
        if (!kept) {
            life.sees(Seen.kept("contactDue", at.toInstant()));
            kept = true;
        }
    }

    private void isWanted(ZonedDateTime due) {
        watch = new Watch(life.diary(), NAMES, life.submitted(), life.now(), due);
        life.watches(watch);
        life.seesNow(task(TASK, due.toInstant()));
    }

    private ZonedDateTime promised() {
        return life.promised(Programme.FIRST_CONTACT_DAYS);
    }

    static String local(ZonedDateTime moment) {
        return moment.toLocalDateTime().toString();
    }
}
