package eu.xport.engine;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which moments were those of a story that was rehearsed, and no real ones; also after the next start. */
@Component
@Profile("!production")
public class PlayedTime {

    private static final String PLAYED = "xport.played.until";
    private static final Duration KEPT = Duration.ofDays(30);

    private final ObjectProvider<ProcessEngine> engine;
    private final JdbcClient database;
    /** While this thread plays. */
    private final ThreadLocal<Instant> present = new ThreadLocal<>();

    PlayedTime(ObjectProvider<ProcessEngine> engine, JdbcClient database) {
        this.engine = engine;
        this.database = database;
    }

    /** All up to this moment, the real one, was played. */
    void reaches(Instant now) {
        engine.getObject().getManagementService().setProperty(PLAYED, String.valueOf(now.toEpochMilli()));
    }

    /** Whether this was a moment of a story, and no real one. */
    public boolean wasPlayed(Instant moment) {
        return database.sql("select value_ from act_ge_property where name_ = ?")
                .param(PLAYED)
                .query(Long.class)
                .optional()
                .filter(until -> moment.toEpochMilli() <= until)
                .isPresent();
    }

    /** What is played from now on lies before this moment, the real one. */
    void begins(Instant now) {
        present.set(now);
    }

    void ends() {
        present.remove();
    }

    /** Whether this moment is played, and so far back that nobody keeps what left the house then. */
    public boolean isLongAgo(Instant moment) {
        return present.get() != null && moment.isBefore(present.get().minus(KEPT));
    }
}
