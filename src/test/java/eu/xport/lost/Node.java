package eu.xport.lost;

import eu.xport.testing.Postgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application as production runs it, in a Java machine of its own that can be killed. */
final class Node implements AutoCloseable {

    static final String ADMIN = "claire.roy";
    static final String ADMIN_PASSWORD = "Cliffs-of-Etretat-3";

    /** A start takes four seconds of a free machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String name;
    private final Database database;
    private final Mailboxes mail;
    private final int port = Database.freePort();
    private final Path place;
    private List<String> settings = List.of(
            // One mailbox is that of all companies, and a test fills in a page in no time.
            "--xport.filings.per-mail-per-hour=1000000",
            "--xport.filings.in-all-per-hour=1000000",
            "--xport.fill-time.shortest=0s");

    private Process machine;

    Node(String name, Database database, Mailboxes mail) {
        this.name = name;
        this.database = database;
        this.mail = mail;
        this.place = Path.of("target", "lost", name).toAbsolutePath();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Visitors are met as in production. */
    Node asInLife() {
        settings = List.of();
        return this;
    }

    int port() {
        return port;
    }

    long pid() {
        return machine.pid();
    }

    Node starts() {
        try {
            Files.createDirectories(place);
            var start = new ProcessBuilder(command())
                    .directory(place.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            place.resolve("log.txt").toFile()));
            start.environment().putAll(surroundings());
            machine = start.start();
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Node isUp() {
        Patience.waitsFor(name + " starts", PATIENCE)
                .failFast(name + " has ended by itself, see " + place, () -> !machine.isAlive())
                .until(this::isHealthy);
        return this;
    }

    boolean isAlive() {
        return machine.isAlive();
    }

    boolean isHealthy() {
        return new Line(this)
                        .asks("/actuator/health")
                        .map(HttpResponse::statusCode)
                        .orElse(0)
                == 200;
    }

    /** {@code kill -9}: no farewell, nothing is written down any more. */
    void dies() {
        try {
            machine.destroyForcibly().waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        if (machine != null) {
            dies();
        }
    }

    /** What this build has compiled, without the tests; started for quickness rather than for long work. */
    private List<String> command() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx500m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Stream.of(path.split(File.pathSeparator))
                        .filter(entry -> !entry.endsWith("test-classes"))
                        .collect(Collectors.joining(File.pathSeparator)),
                "eu.xport.Xport",
                "--spring.profiles.active=production",
                "--spring.main.banner-mode=off",
                "--server.port=" + port));
        command.addAll(settings);
        return command;
    }

    private Map<String, String> surroundings() {
        return Map.of(
                "XPORT_DB_URL",
                database.url(),
                "XPORT_DB_USER",
                Postgres.USER,
                "XPORT_DB_PASSWORD",
                "not-asked-by-the-test",
                "XPORT_SMTP_HOST",
                "localhost",
                "XPORT_SMTP_PORT",
                String.valueOf(mail.port()),
                "XPORT_SMTP_STARTTLS",
                "false",
                // One mailbox is that of all companies.
                "XPORT_CONFIRMATIONS_PER_DAY",
                "1000000",
                "XPORT_PUBLIC_URL",
                "https://export.example.org",
                "XPORT_ADMIN_USER",
                ADMIN,
                "XPORT_ADMIN_PASSWORD",
                ADMIN_PASSWORD);
    }
}
