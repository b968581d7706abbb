package eu.xport.journey.portfolio;

import eu.xport.engine.AddedFields;
import eu.xport.engine.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fields that an analyst added to the form are kept with the hand-over, and told in the note of each of its cases. */
@Component
class HandOverRemarks implements AddedFields {

    private final HandOvers handOvers;
    private final Texts texts;

    HandOverRemarks(HandOvers handOvers, Texts texts) {
        this.handOvers = handOvers;
        this.texts = texts;
    }

    @Override
    public void keep(String businessKey, String form, Optional<String> by, List<Answer> answers) {
        Optional.ofNullable(businessKey)
                .filter(HandedOver::isNumber)
                .flatMap(handOvers::findById)
                .ifPresent(handOver -> handOvers.save(handOver.remarked(answers.stream()
                        .map(answer -> texts.staff("answer.line", answer.label(), answer.text()))
                        .collect(Collectors.joining("\n")))));
    }
}
