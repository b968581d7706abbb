package eu.xport.organisation;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import org.springframework.stereotype.Component;

/** An absence as the staff read it. */
@Component
class AbsenceWords {

    private final Experts experts;
    private final Texts texts;

    AbsenceWords(Experts experts, Texts texts) {
        this.experts = experts;
        this.texts = texts;
    }

    String name(Absence absence) {
        return experts.nameOf(absence.expert());
    }

    String days(Absence absence) {
        return texts.staff(
                "absence.days",
                name(absence),
                PrintedDate.day(absence.firstDay(), texts.staffLanguage()),
                PrintedDate.day(absence.lastDayAway(), texts.staffLanguage()));
    }

    String substitute(Absence absence) {
        return absence.standIn().map(experts::nameOf).orElseGet(() -> texts.staff("absence.nobody"));
    }

    String recorded(Absence absence) {
        var at = PrintedDate.moment(absence.recordedAt(), texts.staffLanguage());
        return absence.recordedBy() == null
                ? at
                : texts.staff("absence.recorded", at, experts.nameOf(absence.recordedBy()));
    }
}
