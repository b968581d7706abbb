package eu.xport.lost;

import eu.xport.testing.Postgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server that can be stopped in the midst of its work, and starts again with the same files and port. */
final class Database implements AutoCloseable {

    private static final Path PLACE = Path.of("target", "lost").toAbsolutePath();

    private final Path files;
    private final int port = freePort();
    private EmbeddedPostgres server;

    private Database(Path files) {
        this.files = files;
    }

    /** Empty, under a name of its own. */
    static Database named(String name) {
        var database = new Database(PLACE.resolve(name));
        try {
            FileSystemUtils.deleteRecursively(database.files);
            Files.createDirectories(PLACE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        database.starts();
        return database;
    }

    void starts() {
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(files)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    // For speed, tests elsewhere let PostgreSQL acknowledge what it has not written yet.
                    .setServerConfig("synchronous_commit", "on")
                    .setOutputRedirector(appendTo("log.txt"))
                    .setErrorRedirector(appendTo("errors.txt"))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Redirect appendTo(String file) {
        return Redirect.appendTo(Path.of(files + "-" + file).toFile());
    }

    /** As {@code pg_ctl stop -m immediate}: every connection breaks, nothing is tidied up. */
    void stopsAtOnce() {
        try {
            var pid = Files.readAllLines(files.resolve("postmaster.pid")).get(0).strip();
            var postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            new ProcessBuilder("sh", "-c", "kill -QUIT " + pid).start().waitFor();
            postmaster.onExit().get(30, TimeUnit.SECONDS);
            server.close();
        } catch (Exception failure) {
            throw new IllegalStateException("PostgreSQL does not stop", failure);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(new DriverManagerDataSource(url(), Postgres.USER, ""));
    }

    int count(String rows) {
        return sql().queryForObject("select count(*) from " + rows, Integer.class);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
