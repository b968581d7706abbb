package eu.xport.engine;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;

/** Two came for the same thing at the same moment: databases tell it in words of their own. */
public final class Race {

    private Race() {}

    /** Another one was there first, or stands in the way at this moment. */
    public static boolean isIn(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DuplicateKeyException || cause instanceof TransientDataAccessException) {
                return true;
            }
        }
        return false;
    }
}
