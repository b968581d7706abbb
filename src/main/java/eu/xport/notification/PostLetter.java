package eu.xport.notification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A letter leaves the house, unless it has left already. */
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
        letters.findById((Long) process.getVariable("letterId")).ifPresent(letter -> {
            if (letter.sentAt() == null) {
                postman.carry(letter);
            } else {
                postman.tellsTasks(letter);
            }
        });
    }
}
