package eu.xport.reporting.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import org.junit.jupiter.api.Test;

/** The number of a shape on the way of a case hides no word. */
class PathBadgeTest {

    private static final Rectangle GATEWAY = new Rectangle(100, 100, 50, 50);

    @Test
    void itStandsAtTheTopLeftWhereNothingIsWritten() {
        assertThat(PathBadge.of(GATEWAY, new Rectangle(90, 157, 70, 14))).isEqualTo(new PathBadge(100, 100));
    }

    @Test
    void aNameAboveSendsItToTheFoot() {
        assertThat(PathBadge.of(GATEWAY, new Rectangle(75, 65, 100, 28))).isEqualTo(new PathBadge(100, 150));
    }

    @Test
    void aNameOnTheWholeLeftSendsItToTheRight() {
        assertThat(PathBadge.of(GATEWAY, new Rectangle(20, 90, 80, 70))).isEqualTo(new PathBadge(150, 150));
    }
}
