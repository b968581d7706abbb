package eu.xport.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/** One PostgreSQL server for all tests of a JVM; each asks it for a database of its own. */
public final class Postgres {

    public static final String USER = "postgres";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    /** The JDBC address of a new, empty database; no password is asked. */
    public static String freshDatabase() {
        var name = "xport_" + DATABASES.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("PostgreSQL gives no database " + name, failure);
        }
        return "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name;
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** After the applications under test, which still hold connections. */
        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
