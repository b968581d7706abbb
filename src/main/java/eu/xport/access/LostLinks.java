package eu.xport.access;

import eu.xport.engine.Processes;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the wish for a link. Whether we know the address is looked up later by a process of its own: the answer and its
 * time say nothing of it.
 */
@Component
public class LostLinks {

    private final LinkRequests requests;
    private final Processes processes;
    private final AccessTerms terms;
    private final Clock clock;

    LostLinks(LinkRequests requests, Processes processes, AccessTerms terms, Clock clock) {
        this.requests = requests;
        this.processes = processes;
        this.terms = terms;
        this.clock = clock;
    }

    /** @return whether it was taken; not, when more is asked for than we can look up, whoever asks */
    @Transactional
    public boolean ask(String address) {
        var now = clock.instant();
        if (requests.countByAskedAtAfter(now.minus(AccessTerms.HOUR)) >= terms.inAllPerHour()) {
            return false;
        }
        var request = requests.save(new LinkRequest(null, address.strip().toLowerCase(Locale.ROOT), now));
        processes.start("LinkAsked", "link-" + request.id(), Map.of("linkRequest", request.id()));
        return true;
    }
}
