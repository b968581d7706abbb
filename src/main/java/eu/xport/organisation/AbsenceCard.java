package eu.xport.organisation;

import eu.xport.engine.TaskCard;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the card of an absence says: who is away; until when stands on it as its due date. */
@Component
class AbsenceCard implements TaskCard {

    private final Absences absences;
    private final AbsenceWords words;

    AbsenceCard(Absences absences, AbsenceWords words) {
        this.absences = absences;
        this.words = words;
    }

    @Override
    public Map<String, Object> of(String businessKey) {
        return Optional.ofNullable(businessKey)
                .filter(Absence::isNumber)
                .flatMap(absences::findById)
                .<Map<String, Object>>map(absence -> Map.of("absentName", words.name(absence)))
                .orElseGet(Map::of);
    }
}
