package eu.xport.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.Postgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** One node starts at a time, and nobody waits for ever, or without a word, for one that has vanished. */
@ExtendWith(OutputCaptureExtension.class)
@Timeout(60)
class StartInTurnTest {

    private final String database = Postgres.freshDatabase();
    private final Flyway flyway = Flyway.configure()
            .dataSource(database, Postgres.USER, "")
            .locations("classpath:no-scripts")
            .failOnMissingLocations(false)
            .load();

    @Test
    void whoeverWaitsInVainGivesUpAndSaysForWhomAndWhatToDo() throws SQLException {
        try (var vanished = connection()) {
            take(vanished);

            assertThatThrownBy(() -> patientFor(2).migrate(flyway))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another node has not finished its start within 2s")
                    .hasMessageContaining("its process " + process(vanished) + " in the database, there since 20")
                    .hasMessageContaining("pg_terminate_backend")
                    .hasMessageContaining("XPORT_START_PATIENCE");
        }
    }

    @Test
    void whoeverWaitsIsTheNextAsSoonAsTheOtherHasStarted() throws Exception {
        var first = patientFor(30);
        first.migrate(flyway);
        var second = patientFor(30);

        var waiting = CompletableFuture.runAsync(() -> second.migrate(flyway));
        assertThat(waiting).isNotDone();
        first.ends();

        assertThat(waiting).succeedsWithin(Duration.ofSeconds(20));
        second.ends();
    }

    @Test
    void whatItWaitsForIsSaid(CapturedOutput output) throws Exception {
        try (var other = connection()) {
            take(other);
            var patient = patientFor(40);
            var waiting = CompletableFuture.runAsync(() -> patient.migrate(flyway));
            while (!output.getAll().contains("Another node is starting, this one waits for it")) {
                assertThat(waiting).isNotDone();
                Thread.onSpinWait();
            }
            assertThat(output.getAll()).contains("its process " + process(other) + " in the database");
            other.close();

            assertThat(waiting).succeedsWithin(Duration.ofSeconds(20));
            patient.ends();
        }
    }

    private static StartInTurn patientFor(int seconds) {
        return new StartInTurn(new StartSettings(Duration.ofSeconds(seconds)));
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database, Postgres.USER, "");
    }

    private static void take(Connection node) throws SQLException {
        try (var statement = node.createStatement()) {
            statement.execute("select pg_advisory_lock(" + StartInTurn.TURN + ")");
        }
    }

    private static int process(Connection node) throws SQLException {
        try (var statement = node.createStatement();
                var answer = statement.executeQuery("select pg_backend_pid()")) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
