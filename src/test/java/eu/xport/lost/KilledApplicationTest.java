package eu.xport.lost;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.LongForm;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The power goes, again and again, while companies file and experts work. Whatever was acknowledged is there, once. */
@Tag("lost")
class KilledApplicationTest {

    private static final int KILLS = Integer.getInteger("xport.test.kills", LongForm.of(3, 40));
    private static final long SEED = Long.getLong("xport.test.seed", System.nanoTime());

    @Test
    void whateverWasAcknowledgedIsThereOnceHoweverOftenTheApplicationIsKilled() throws Exception {
        var chance = new Random(SEED);
        System.out.println("Seed " + SEED + ", again with -Dxport.test.seed=" + SEED);
        try (var database = Database.named("killed");
                var mail = new Mailboxes();
                var node = new Node("killed-node", database, mail);
                var crowd = new Crowd(() -> node)) {
            Staff.beginsAt(node.starts().isUp());
            crowd.comes(chance);
            for (var kill = 1; kill <= KILLS; kill++) {
                crowd.works(chance.nextInt(40), chance);
                node.dies();
                System.out.println("Kill " + kill + " of " + KILLS + ": " + crowd.ledger());
                startsAgain(node, crowd, chance);
            }
            crowd.works(10, chance);
            crowd.goes();

            var audit = new Audit(crowd.ledger(), database, mail);
            audit.holds();
            assertThat(crowd.everyCaseGoesOnAStep()).isEqualTo(database.count("journey where open_siren is not null"));
            audit.holds();
            System.out.println("After " + KILLS + " kills (seed " + SEED + "): " + crowd.ledger() + ", letters "
                    + database.count("letter where sent_at is not null") + ", of these twice " + audit.letterRepeats());
            assertThat(audit.letterRepeats()).as("letters under way at a kill").isLessThanOrEqualTo(4 * KILLS);
            assertThat(crowd.ledger().acknowledged()).isGreaterThan(5 * KILLS);
            assertThat(crowd.ledger().silences()).as("nothing was cut short").isGreaterThan(KILLS / 2);
        }
    }

    /** One start in five is cut short too. */
    private static void startsAgain(Node node, Crowd crowd, Random chance) {
        node.starts();
        if (chance.nextInt(5) == 0) {
            crowd.someTime(chance.nextInt(8000));
            node.dies();
            node.starts();
        }
        node.isUp();
    }
}
