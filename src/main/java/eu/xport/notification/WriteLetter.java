package eu.xport.notification;

import eu.xport.engine.EndOfStep;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.RoomFacts;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * A letter task of a model: says which letter, to whom and why. Several readers, separated by commas, get a letter each;
 * {@code timing} says whether it can wait for the reader's digest, and {@code until} the date by which an answer is asked.
 */
@Component
class WriteLetter implements JavaDelegate {

    private final CaseLetters letters;
    private final RoomFacts rooms;
    private final Outbox outbox;
    private final EndOfStep step;

    WriteLetter(CaseLetters letters, RoomFacts rooms, Outbox outbox, EndOfStep step) {
        this.letters = letters;
        this.rooms = rooms;
        this.outbox = outbox;
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution process) {
        Stream.of(text(process, "reader").split(",")).map(String::strip).forEach(reader -> write(process, reader));
    }

    private void write(DelegateExecution process, String reader) {
        var written = letters.write(
                JourneyNumber.of(process.getProcessBusinessKey()),
                text(process, "letter"),
                reader,
                Optional.ofNullable(text(process, "timing")).orElse(Letter.AT_ONCE),
                text(process, "reason"),
                process.getActivityInstanceId() + "/" + reader);
        var until = Optional.ofNullable((Date) process.getVariable("until")).map(Date::toInstant);
        var about = rooms.things(process::getVariable);
        written.stream().map(outbox::put).filter(letter -> !letter.isTold()).forEach(letter -> {
            var own = CaseLetters.tellsOfItsOwn(letter, until, about);
            step.does(Told.by(letter, own), () -> letters.tell(letter, until, about));
        });
    }

    /** The letters of a step to readers of one language tell the same, but for people, a date and things of their own. */
    private record Told(String journey, String language, Optional<Long> letter) {

        static Told by(Letter letter, boolean own) {
            return new Told(
                    letter.journey(),
                    letter.language(),
                    Optional.of(letter.id()).filter(id -> own));
        }
    }

    private static String text(DelegateExecution process, String name) {
        return (String) process.getVariable(name);
    }
}
