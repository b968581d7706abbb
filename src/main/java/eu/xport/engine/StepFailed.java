package eu.xport.engine;

import java.time.Duration;
import java.util.Optional;

/**
 * A step that a process takes by itself did not succeed. Its message is kept with the job and shown in Cockpit, so it says
 * what people need to know and names nobody.
 */
public final class StepFailed extends RuntimeException {

    private final boolean forGood;
    private final transient Duration pause;

    private StepFailed(String message, boolean forGood, Duration pause) {
        super(message);
        this.forGood = forGood;
        this.pause = pause;
    }

    /** Tried again as the model says. */
    public static StepFailed forNow(String message) {
        return new StepFailed(message, false, null);
    }

    /** To try again is in vain before somebody has acted. */
    public static StepFailed forGood(String message) {
        return new StepFailed(message, true, null);
    }

    /** It was not its turn: it comes again after a pause, and the attempt does not count. */
    public static StepFailed notYet(String message, Duration pause) {
        return new StepFailed(message, false, pause);
    }

    boolean isForGood() {
        return forGood;
    }

    Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }
}
