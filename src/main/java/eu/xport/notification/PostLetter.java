package eu.xport.notification;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A letter leaves the house, unless it has left already, or is of no use any more. */
@Component
class PostLetter implements JavaDelegate {

    private final Letters letters;
    private final Postman postman;

    PostLetter(Letters letters, Postman postman) {
        this.letters = letters;
        this.postman = postman;
    }

    @Override
    public void execute(DelegateExecution process) {
        var withheld = letters.findById((Long) process.getVariable("letterId"))
                .flatMap(this::withheld)
                .isPresent();
        process.setVariable("letterWithheld", withheld);
    }

    private Optional<Withheld> withheld(Letter letter) {
        if (letter.isDone()) {
            postman.tellsTasks(letter);
            return Optional.ofNullable(letter.withheld());
        }
        return postman.carry(letter);
    }
}
