package eu.xport.organisation;

import eu.xport.engine.FormRefused;
import eu.xport.engine.People;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The expert is back earlier than recorded, or does not go at all. */
@Component
class EndAbsenceForm implements TaskForm {

    static final String ID = "EndAbsence";

    private static final String BACK_ON = "backOn";
    private static final Set<String> ASKED = Set.of(BACK_ON);

    private final Absences absences;
    private final AbsenceWords words;
    private final AbsenceTimes times;
    private final People people;
    private final Clock clock;

    EndAbsenceForm(Absences absences, AbsenceWords words, AbsenceTimes times, People people, Clock clock) {
        this.absences = absences;
        this.words = words;
        this.times = times;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var absence = absences.findById(step.businessKey()).orElseThrow();
        return Map.of(
                "absenceLine", words.days(absence),
                "substituteLine", words.substitute(absence),
                "recordedLine", words.recorded(absence),
                "absenceRemarks", Optional.ofNullable(absence.remarks()).orElse(""));
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        var absence = absences.findById(submission.businessKey()).orElseThrow();
        if (!submission.by().map(user -> mayEnd(user, absence)).orElse(true)) {
            throw FormRefused.because(BACK_ON, "ownAbsenceOnly");
        }
        var day = submission.fields().needDate(BACK_ON);
        var today = LocalDate.now(clock);
        if (day.isBefore(today) || day.isAfter(absence.lastDayAway())) {
            throw FormRefused.because(BACK_ON, "between", today, absence.lastDayAway());
        }
        var changed = absences.save(absence.backOn(day, submission.by(), clock.instant()));
        var known = new HashMap<>(times.of(changed));
        known.put(AbsenceTimes.BACK_LATER, day.isAfter(today) && day.isAfter(changed.firstDay()));
        return known;
    }

    private boolean mayEnd(String user, Absence absence) {
        return user.equals(absence.expert()) || people.isManager(user);
    }
}
