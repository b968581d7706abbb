package eu.xport.engine;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start without its database says what to look at, instead of a page of causes. */
class DatabaseUnreachable extends AbstractFailureAnalyzer<SQLException> {

    /** SQL's own class of states: no connection, or a refused one. */
    private static final String CONNECTION = "08";

    private static final String PASSWORD = "28";

    /** H2's state for a file that another program holds. */
    private static final String IN_USE = "90020";

    @Override
    protected FailureAnalysis analyze(Throwable failure, SQLException cause) {
        var state = String.valueOf(cause.getSQLState());
        if (state.equals(IN_USE)) {
            return new FailureAnalysis(
                    "The database in the folder data/ is in use by another program.",
                    "Stop the other Xport, or start this one in a folder of its own.",
                    failure);
        }
        return state.startsWith(CONNECTION) || state.startsWith(PASSWORD)
                ? new FailureAnalysis(
                        "The database does not answer: " + cause.getMessage(),
                        "See that it runs, and that XPORT_DB_URL, XPORT_DB_USER and XPORT_DB_PASSWORD are its own.",
                        failure)
                : null;
    }
}
