package eu.xport.papers;

import eu.xport.papers.kept.PaperStore;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What no row knows, because a disk or a machine failed in between, is not kept: it is looked for once an hour. */
@Component
class ForgetLostPapers {

    /** Longer than any step takes that is still keeping its paper. */
    private static final Duration DAY = Duration.ofDays(1);

    private final PaperStore store;
    private final SentPapers sent;
    private final Clock clock;

    ForgetLostPapers(PaperStore store, SentPapers sent, Clock clock) {
        this.store = store;
        this.sent = sent;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forget() {
        var old = store.keptBefore(clock.instant().minus(DAY));
        if (!old.isEmpty()) {
            var known = sent.keptNames();
            old.stream().filter(name -> !known.contains(name)).forEach(store::forget);
        }
    }
}
