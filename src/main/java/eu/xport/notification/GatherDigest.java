package eu.xport.notification;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** It is morning: a letter that waits is told with all others for the same reader, unless another one was faster. */
@Component
class GatherDigest implements JavaDelegate {

    private final Letters letters;
    private final Digests digests;

    GatherDigest(Letters letters, Digests digests) {
        this.letters = letters;
        this.digests = digests;
    }

    @Override
    public void execute(DelegateExecution process) {
        letters.findById((Long) process.getVariable("letterId"))
                .filter(letter -> letter.digest() == null)
                .ifPresent(letter -> digests.tell(letter, ((Date) process.getVariable("toldAt")).toInstant()));
    }
}
