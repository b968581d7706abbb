package eu.xport.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.papers.kept.PaperStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that no row knows, because something failed in between, goes by itself; what is known stays. */
class ForgetLostPapersTest extends AskedPaperTest {

    @Autowired
    private PaperStore store;

    @Autowired
    private SentPapers sent;

    @Autowired
    private Clock clock;

    private String known;

    @BeforeEach
    void aPaperIsSent() {
        asks("2026-03-23");
        sends();
        known = sent.keptNames().stream().findFirst().orElseThrow();
    }

    @Test
    void whatNoRowKnowsGoesAfterADay() {
        var lost = store.keep(Files.pdf());

        new ForgetLostPapers(new Holding(store, List.of(lost, known)), sent, clock).forget();

        assertThat(sent.keptNames()).containsExactly(known);
        assertThat(store.open(known)).isNotEmpty();
        assertThatThrownBy(() -> store.open(lost)).hasMessageContaining(lost);
    }

    /** A store in which a failure has left these. */
    private record Holding(PaperStore store, List<String> names) implements PaperStore {

        @Override
        public String keep(byte[] content) {
            return store.keep(content);
        }

        @Override
        public byte[] open(String name) {
            return store.open(name);
        }

        @Override
        public void forget(String name) {
            store.forget(name);
        }

        @Override
        public List<String> keptBefore(Instant moment) {
            return names;
        }
    }
}
