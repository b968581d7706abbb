package eu.xport.portal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.portal.PublicPagesTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Whatever strangers send: a message that says what is allowed, and nothing half-written. */
abstract class BadInput extends PublicPagesTest {

    private Map<String, Long> before;

    @BeforeEach
    void countTheRows() {
        before = rows();
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(rows()).isEqualTo(before);
    }
}
