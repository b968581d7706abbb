package eu.xport.contact;

import eu.xport.engine.AddedFields;
import eu.xport.engine.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fields that an analyst added to the form are kept with the week. */
@Component
class CallWeekRemarks implements AddedFields {

    private final CallWeeks weeks;
    private final Texts texts;

    CallWeekRemarks(CallWeeks weeks, Texts texts) {
        this.weeks = weeks;
        this.texts = texts;
    }

    @Override
    public void keep(String businessKey, String form, Optional<String> by, List<Answer> answers) {
        CallWeek.expertIn(businessKey)
                .flatMap(weeks::findById)
                .ifPresent(week -> weeks.save(week.remarked(answers.stream()
                        .map(answer -> texts.staff("answer.line", answer.label(), answer.text()))
                        .collect(Collectors.joining("\n")))));
    }
}
