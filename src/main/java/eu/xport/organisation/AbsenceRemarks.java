package eu.xport.organisation;

import eu.xport.engine.AddedFields;
import eu.xport.engine.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fields that an analyst added to the forms of an absence are kept with it. */
@Component
class AbsenceRemarks implements AddedFields {

    private final Absences absences;
    private final Texts texts;

    AbsenceRemarks(Absences absences, Texts texts) {
        this.absences = absences;
        this.texts = texts;
    }

    @Override
    public void keep(String businessKey, String form, Optional<String> by, List<Answer> answers) {
        Optional.ofNullable(businessKey)
                .filter(Absence::isNumber)
                .flatMap(absences::findById)
                .ifPresent(absence -> absences.save(absence.remarked(inWords(answers))));
    }

    private String inWords(List<Answer> answers) {
        return answers.stream()
                .map(answer -> texts.staff("answer.line", answer.label(), answer.text()))
                .collect(Collectors.joining("\n"));
    }
}
