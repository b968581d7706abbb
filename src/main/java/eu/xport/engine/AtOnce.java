package eu.xport.engine;

import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Somebody else has done the same at the same moment: nothing of this was written. */
class AtOnce extends ConcurrencyFailureException {

    AtOnce(Throwable cause) {
        super("somebody else has done the same at the same moment", cause);
    }

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof ConcurrencyFailureException || cause instanceof DuplicateKeyException);
    }
}
