package eu.xport.financing.grant;

import eu.xport.calendar.ParisTime;
import eu.xport.financing.Entry;
import eu.xport.financing.Trace;
import java.time.Clock;
import java.util.Collections;
import org.springframework.stereotype.Component;

/** What the trace tells of a project that is carried out. */
@Component
class GrantProgress {

    private final GrantAccount account;
    private final Trace trace;
    private final Clock clock;

    GrantProgress(GrantAccount account, Trace trace, Clock clock) {
        this.account = account;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * @param stage the state, or that a project that was paid for is over and waits for its report
     * @param runs from the advance to the end of the project
     * @param invoicesWait somebody has said that there are some, and nobody has looked at them or paid for them yet
     */
    record Told(String stage, boolean runs, boolean finished, boolean invoicesWait) {}

    Told of(Grant grant) {
        var events = trace.of(grant.number()).stream().map(Entry::event).toList();
        var finished = events.contains("GRANT_FINISHED");
        var paidFor = isPaidFor(grant);
        var over = paidFor && (finished || hasEnded(grant));
        return new Told(
                over ? "OVER" : grant.state().name(),
                paidFor && !over,
                finished,
                Collections.frequency(events, "GRANT_INVOICES")
                        > Collections.frequency(events, "INVOICES_COVERED")
                                + Collections.frequency(events, "PAID_INTERIM"));
    }

    private boolean isPaidFor(Grant grant) {
        return grant.state() == GrantState.SIGNED && !account.paid(grant).isNothing();
    }

    private boolean hasEnded(Grant grant) {
        return grant.endsOn()
                .filter(day -> !ParisTime.closingHourOf(day).isAfter(clock.instant()))
                .isPresent();
    }
}
