package eu.xport.notification;

import eu.xport.engine.Installation;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A letter task of a model: says which letter, to whom and why. */
@Component
class WriteLetter implements JavaDelegate {

    private static final String COMPANY = "COMPANY";

    private final Letters letters;
    private final Installation installation;
    private final Clock clock;

    WriteLetter(Letters letters, Installation installation, Clock clock) {
        this.letters = letters;
        this.installation = installation;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution process) {
        var reader = (String) process.getVariable("reader");
        letters.save(new Letter(
                null,
                (String) process.getVariable("letter"),
                process.getProcessBusinessKey(),
                reader,
                null,
                "AT_ONCE",
                COMPANY.equals(reader)
                        ? (String) process.getVariable("companyLanguage")
                        : installation.language().getLanguage(),
                (String) process.getVariable("reason"),
                process.getActivityInstanceId(),
                null,
                clock.instant(),
                null,
                null,
                null));
    }
}
