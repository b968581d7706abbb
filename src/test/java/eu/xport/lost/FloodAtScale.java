package eu.xport.lost;

import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Answers;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 200 junk requests a second from other addresses, of every kind that a machine thinks of, while companies answer the
 * questions. How long these wait is measured and printed; that they are heard, and nothing else, is tested. Run by
 * {@code mvn test-compile surefire:test@at-scale -Dtest=FloodAtScale} on a machine that does nothing else.
 */
@Tag("scale")
class FloodAtScale {

    private static final int SECONDS = Integer.getInteger("xport.flood.seconds", 60);
    private static final int JUNK_PER_SECOND = 200;
    private static final int COMPANIES_PER_SECOND = 2;

    /** As production asks, and a moment. */
    private static final Duration FILLING_IN = Duration.ofMillis(10_500);

    private static Database database;
    private static Mailboxes mail;
    private static Node node;

    @BeforeAll
    static void productionIsUp() {
        database = Database.named("flood");
        mail = new Mailboxes();
        node = new Node("flooded", database, mail).asInLife().starts();
        Staff.beginsAt(node.isUp());
    }

    @AfterAll
    static void allEnds() throws IOException {
        node.close();
        mail.close();
        database.close();
    }

    @Test
    void companiesAreHeardAndNoJunkOpensACase() {
        var timetable = Executors.newScheduledThreadPool(2);
        var visitors = new Visitors(node.port());
        var junk = new Junk(node.port());
        warmed(visitors, timetable);

        IntStream.range(0, SECONDS * JUNK_PER_SECOND)
                .forEach(place -> timetable.schedule(
                        () -> junk.sends(place),
                        FILLING_IN.toMillis() + 1000L * place / JUNK_PER_SECOND,
                        TimeUnit.MILLISECONDS));
        var companies = IntStream.range(0, SECONDS * COMPANIES_PER_SECOND)
                .mapToObj(place -> visitors.comes(
                        someCompany(), timetable, Duration.ofMillis(1000L * place / COMPANIES_PER_SECOND), FILLING_IN))
                .toList();
        var statuses = companies.stream().map(CompletableFuture::join).toList();
        Patience.waitsFor("answers to the junk", Duration.ofMinutes(1))
                .until(() -> junk.answered() == SECONDS * JUNK_PER_SECOND);
        timetable.shutdownNow();

        System.out.println("FLOOD junk: " + junk + "; companies: " + visitors);
        assertThat(statuses).as("answers to companies").containsOnly(303);
        assertThat(junk.taken()).isZero();
        assertThat(database.count("journey")).isEqualTo(visitors.heard());
        assertThat(database.count("receipt")).isEqualTo(visitors.heard());
        assertThat(database.sql()
                        .queryForObject(
                                "select count(*) from company where legal_name like '%" + Junk.NAME + "%'",
                                Integer.class))
                .isZero();
    }

    /** The first ones find the application cold: they are not counted. */
    private static void warmed(Visitors visitors, ScheduledExecutorService timetable) {
        var junk = new Junk(node.port());
        IntStream.range(0, 1000)
                .forEach(place -> timetable.schedule(() -> junk.sends(place), 20L * place, TimeUnit.MILLISECONDS));
        var first = IntStream.range(0, 40)
                .mapToObj(
                        place -> visitors.comes(someCompany(), timetable, Duration.ofMillis(250L * place), FILLING_IN))
                .toList();
        assertThat(first.stream().map(CompletableFuture::join).toList()).containsOnly(303);
        Patience.waitsFor("answers to the first junk", Duration.ofMinutes(1)).until(() -> junk.answered() == 1000);
        visitors.forgetsTimes();
    }

    private static Map<String, Object> someCompany() {
        var answers = Answers.aCompanyNewToExport();
        return but(answers, "contactEmail", "c" + answers.get("siret") + "@example.com");
    }
}
