package eu.xport.lost;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Answers;
import eu.xport.testing.LongForm;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes work on one database. They know nothing of each other, and nothing happens twice. */
@Tag("lost")
class TwoNodesTest {

    private static final int ROUNDS = LongForm.of(5, 100);
    private static final int TIMERS = LongForm.of(20, 100);

    /** As configured: a lock of 25 seconds, and 5 between two looks; and what a busy machine takes to do the work. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(30);

    private static final Duration WORK = Duration.ofSeconds(15);

    private static Database database;
    private static Mailboxes mail;
    private static Node one;
    private static Node other;

    @BeforeAll
    static void bothStartAtTheSameMomentOnAnEmptyDatabase() {
        database = Database.named("shared");
        mail = new Mailboxes();
        one = new Node("one-node", database, mail).starts();
        other = new Node("other-node", database, mail).starts();
        Staff.beginsAt(one.isUp());
    }

    @BeforeEach
    void bothAreUp() {
        Stream.of(one, other).filter(node -> !node.isAlive()).forEach(Node::starts);
        Stream.of(one, other).forEach(Node::isUp);
    }

    @AfterAll
    static void bothEnd() throws IOException {
        one.close();
        other.close();
        mail.close();
        database.close();
    }

    @Test
    void whatTheFirstStartWritesIsWrittenOnce() {
        assertThat(database.count("act_re_deployment")).isEqualTo(1);
        assertThat(database.count("act_re_procdef where key_ = 'ExportJourney'"))
                .isEqualTo(1);
        assertThat(database.sql().queryForList("select name_ from act_ru_filter", String.class))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void aSubmissionThatHitsBothNodesAtTheSameMomentOpensOneCase() {
        for (var round = 0; round < ROUNDS; round++) {
            var filing = filing();

            var pages = atOnce(filing, filing);

            assertThat(pages).allSatisfy(page -> {
                assertThat(page.statusCode()).as(page.body()).isEqualTo(303);
                assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith(filing.result());
            });
            assertThat(occasions(filing)).containsExactly("OPENING");
            assertThat(database.count("receipt where submission = '" + filing.mark() + "'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void ofTwoColleaguesWhoFileAtTheSameMomentOneOpensTheCaseAndOneJoins() {
        for (var round = 0; round < ROUNDS; round++) {
            var filing = filing();
            var colleague = new Filing(UUID.randomUUID().toString(), filing.answers(), 8);

            var pages = atOnce(filing, colleague);

            assertThat(pages)
                    .allSatisfy(page ->
                            assertThat(page.statusCode()).as(page.body()).isEqualTo(303));
            assertThat(occasions(filing)).containsExactlyInAnyOrder("OPENING", "JOINED");
            assertThat(database.count("journey where siren = '" + filing.siren() + "'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void everyTimerFiresOnce() {
        var timers = companiesThatNobodyCalls();

        timers.fallsDue();

        Patience.waitsFor("timers", WORK.plus(TAKEN_OVER)).until(timers::areOver);
        firedOnce(timers);
    }

    @Test
    void whenANodeIsKilledTheOtherTakesItsJobsOver() throws SQLException {
        var timers = companiesThatNobodyCalls();
        try (var connection = database.sql().getDataSource().getConnection()) {
            nobodyWritesALetter(connection);
            timers.fallsDue();
            Patience.waitsFor("both nodes are in the midst of jobs", TAKEN_OVER)
                    .until(() -> timers.owners().size() == 2);
            one.dies();
            connection.rollback();
        }

        Patience.waitsFor("the other node does it all", TAKEN_OVER.plus(WORK)).until(timers::areOver);
        firedOnce(timers);
    }

    private static void firedOnce(Timers timers) {
        assertThat(timers.timesFired()).hasSize(TIMERS).containsOnly(1);
        assertThat(timers.letters("CONTACT_OVERDUE")).hasSize(TIMERS).containsOnly(1);
        assertThat(timers.tasks("ReassignContact")).hasSize(TIMERS).containsOnly(1);
        assertThat(database.count("act_ru_incident")).isZero();
    }

    /** Jobs begin and wait then, each in its transaction. */
    private static void nobodyWritesALetter(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table letter in exclusive mode");
        }
    }

    private static Timers companiesThatNobodyCalls() {
        var filings = IntStream.range(0, TIMERS).mapToObj(count -> filing()).toList();
        filings.forEach(filing -> assertThat(sends(filing, other).statusCode()).isEqualTo(303));
        return Timers.of("ContactOverdue", filings.stream().map(Filing::siren).toList(), database);
    }

    private static Filing filing() {
        return new Filing(UUID.randomUUID().toString(), Answers.aCompanyNewToExport(), 7);
    }

    private static List<String> occasions(Filing filing) {
        return database.sql()
                .queryForList(
                        "select d.occasion from diagnosis d join journey j on j.number = d.journey where j.siren = ?",
                        String.class,
                        filing.siren());
    }

    /** The first to one node, the second to the other. */
    private static List<HttpResponse<String>> atOnce(Filing first, Filing second) {
        var ready = new CountDownLatch(2);
        return Stream.of(sending(first, one, ready), sending(second, other, ready))
                .map(CompletableFuture::join)
                .toList();
    }

    private static CompletableFuture<HttpResponse<String>> sending(Filing filing, Node node, CountDownLatch ready) {
        return CompletableFuture.supplyAsync(
                () -> {
                    ready.countDown();
                    try {
                        ready.await();
                    } catch (InterruptedException stopped) {
                        throw new AssertionError(stopped);
                    }
                    return sends(filing, node);
                },
                task -> new Thread(task).start());
    }

    private static HttpResponse<String> sends(Filing filing, Node node) {
        return new Line(node)
                .from(filing.siren().hashCode())
                .sendsForm("/diagnosis", filing.fields())
                .orElseThrow();
    }
}
