package eu.xport.financing.grant;

import eu.xport.calendar.ParisTime;
import eu.xport.financing.Trace;
import eu.xport.financing.grant.GrantPayment.Kind;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Too much was paid: what is to come back, and by which day, is kept. */
@Component
class BookRecovery implements JavaDelegate {

    private final Grants grants;
    private final GrantAccount account;
    private final Trace trace;
    private final Clock clock;

    BookRecovery(Grants grants, GrantAccount account, Trace trace, Clock clock) {
        this.grants = grants;
        this.account = account;
        this.trace = trace;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution process) {
        var grant = grants.of((String) process.getVariable(GrantForm.GRANT));
        var due = ParisTime.dayOf(((Date) process.getVariable("recoveryDue")).toInstant());
        grant.comesBackBy(due, clock.instant());
        grants.save(grant);
        trace.keep(
                grant.journey().text(),
                grant.number(),
                Optional.empty(),
                "RECOVERY_ASKED",
                Map.of("recovery", account.due(grant, Kind.RECOVERY), "recoveryDue", due));
    }
}
