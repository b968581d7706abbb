package eu.xport.organisation;

import eu.xport.calendar.ParisTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What we tell the process {@code RecordAbsence}: whose absence it is, and when its days begin and end. */
@Component
class AbsenceTimes {

    static final String EXPERT = "absentExpert";
    static final String PARTNER = "partner";
    static final String FROM = "absentFrom";
    static final String UNTIL = "absentUntil";
    static final String BACK_LATER = "backLater";

    Map<String, Object> begin(Absence absence, String partner) {
        var known = new HashMap<>(of(absence));
        known.put(EXPERT, absence.expert());
        known.put(PARTNER, partner);
        return known;
    }

    /** Whole days, so that both find their work in the morning. */
    Map<String, Object> of(Absence absence) {
        return Map.of(
                FROM, Date.from(ParisTime.beginningOf(absence.firstDay())),
                UNTIL, Date.from(ParisTime.beginningOf(absence.backOn())));
    }
}
