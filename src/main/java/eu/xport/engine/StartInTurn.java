package eu.xport.engine;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nodes of one database start one after another: tables, models, groups and worklists are written by the first and found by
 * the next. Whoever dies while starting loses its turn with its connection.
 */
@Component
@Profile("production")
class StartInTurn implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(StartInTurn.class);

    /** Any number that nobody else takes in this database. */
    private static final long TURN = 0x58504f5254L;

    private Connection turn;

    @Override
    public void migrate(Flyway flyway) {
        try {
            turn = flyway.getConfiguration().getDataSource().getConnection();
            say("select pg_advisory_lock(" + TURN + ")");
        } catch (SQLException failure) {
            throw new IllegalStateException("The database gives no turn to start", failure);
        }
        flyway.migrate();
    }

    @EventListener(ApplicationReadyEvent.class)
    void ends() throws SQLException {
        try (var own = turn) {
            say("select pg_advisory_unlock(" + TURN + ")");
            LOG.info("The next node may start.");
        }
    }

    private void say(String what) throws SQLException {
        try (var statement = turn.createStatement()) {
            statement.execute(what);
        }
    }
}
