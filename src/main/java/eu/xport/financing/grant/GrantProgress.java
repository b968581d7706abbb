package eu.xport.financing.grant;

import eu.xport.financing.Trace;
import java.time.Clock;
import java.time.LocalDate;
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

    /** From the advance to the end of the project. */
    boolean runs(Grant grant) {
        return grant.state() == GrantState.SIGNED
                && !account.paid(grant).isNothing()
                && grant.endsOn().filter(this::isToCome).isPresent()
                && times(grant, "GRANT_FINISHED") == 0;
    }

    /** Somebody has said that there are invoices, and nobody has looked at them yet. */
    boolean invoicesWait(Grant grant) {
        return times(grant, "GRANT_INVOICES") > times(grant, "INVOICES_CHECKED");
    }

    private boolean isToCome(LocalDate day) {
        return !day.isBefore(LocalDate.now(clock));
    }

    private long times(Grant grant, String event) {
        return trace.of(grant.number()).stream()
                .filter(entry -> entry.event().equals(event))
                .count();
    }
}
