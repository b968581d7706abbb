package eu.xport.lost;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Answers;
import eu.xport.testing.LongForm;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database stops in the midst of the work and comes back: the application goes on by itself. */
@Tag("lost")
class StoppedDatabaseTest {

    private static final int STOPS = Integer.getInteger("xport.test.stops", LongForm.of(1, 10));
    private static final long SEED = Long.getLong("xport.test.seed", System.nanoTime());
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    @Test
    void theApplicationGoesOnByItselfWhenTheDatabaseComesBack() throws Exception {
        var chance = new Random(SEED);
        System.out.println("Seed " + SEED + ", again with -Dxport.test.seed=" + SEED);
        try (var database = Database.named("stopped");
                var mail = new Mailboxes();
                var node = new Node("stopped-node", database, mail);
                var crowd = new Crowd(() -> node)) {
            Staff.beginsAt(node.starts().isUp());
            var machine = node.pid();
            crowd.comes(chance);
            for (var stop = 1; stop <= STOPS; stop++) {
                crowd.works(10 + chance.nextInt(40), chance);
                database.stopsAtOnce();
                visitorsAreAskedToComeAgain(node);
                database.starts();
                comesBack(node);
                System.out.println("Stop " + stop + " of " + STOPS + ": " + crowd.ledger());
            }
            crowd.works(10, chance);
            crowd.goes();

            assertThat(node.pid()).as("nobody has started it again").isEqualTo(machine);
            var audit = new Audit(crowd.ledger(), database, mail);
            audit.holds();
            assertThat(crowd.everyCaseGoesOnAStep()).isEqualTo(database.count("journey where open_siren is not null"));
            audit.holds();
            timersFireAgain(node, database);
            System.out.println("After " + STOPS + " stops (seed " + SEED + "): " + crowd.ledger() + ", letters "
                    + database.count("letter where sent_at is not null") + ", of these twice " + audit.letterRepeats());
            assertThat(crowd.ledger().acknowledged()).isGreaterThan(10 * STOPS);
            assertThat(crowd.ledger().silences()).as("nothing was cut short").isGreaterThanOrEqualTo(STOPS);
        }
    }

    private static void visitorsAreAskedToComeAgain(Node node) {
        var answers = Answers.aCompanyNewToExport();
        var filing = new Filing(UUID.randomUUID().toString(), answers, 7);

        var page = new Line(node).sendsForm("/diagnosis", filing.fields()).orElseThrow();

        assertThat(page.statusCode()).as(page.body()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("</html>").doesNotContain("Exception", "SQL");
        assertThat(node.isHealthy()).isFalse();
    }

    private static void comesBack(Node node) {
        Patience.waitsFor("recovery", RECOVERY).until(node::isHealthy);
    }

    private static void timersFireAgain(Node node, Database database) {
        var filing = new Filing(UUID.randomUUID().toString(), Answers.aCompanyNewToExport(), 7);
        assertThat(new Line(node)
                        .sendsForm("/diagnosis", filing.fields())
                        .orElseThrow()
                        .statusCode())
                .isEqualTo(303);
        var timer = Timers.of("ContactOverdue", List.of(filing.siren()), database);
        timer.fallsDue();
        Patience.waitsFor("a timer", RECOVERY).until(timer::areOver);
        assertThat(timer.timesFired()).containsExactly(1);
    }
}
