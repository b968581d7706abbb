package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.financing.Trace;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** All is paid, or given back: the grant is over. */
@Component
class SettleGrant implements JavaDelegate {

    private final Grants grants;
    private final GrantAccount account;
    private final Trace trace;
    private final Clock clock;

    SettleGrant(Grants grants, GrantAccount account, Trace trace, Clock clock) {
        this.grants = grants;
        this.account = account;
        this.trace = trace;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution process) {
        var grant = grants.of((String) process.getVariable(GrantForm.GRANT));
        grant.isSettled(clock.instant());
        grants.save(grant);
        trace.keep(
                grant.journey().text(),
                grant.number(),
                Optional.empty(),
                "GRANT_SETTLED",
                Map.of(
                        "paidInAll",
                        account.paid(grant),
                        "givenUp",
                        grant.givenUp().orElse(Euro.NOTHING)));
    }
}
