package eu.xport.access;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links and visits that open nothing any more, and addresses that were asked for, go by themselves: once an hour. */
@Component
class ForgetWhatIsOver {

    /** Longer than the hour within which the links of an address are counted. */
    private static final Duration DAY = Duration.ofDays(1);

    private final AccessLinks links;
    private final Visits visits;
    private final LinkRequests requests;
    private final Clock clock;

    ForgetWhatIsOver(AccessLinks links, Visits visits, LinkRequests requests, Clock clock) {
        this.links = links;
        this.visits = visits;
        this.requests = requests;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    @Transactional
    void forget() {
        var now = clock.instant();
        links.forgetOld(now);
        visits.forgetOld(now);
        requests.forgetOld(now.minus(DAY));
    }
}
