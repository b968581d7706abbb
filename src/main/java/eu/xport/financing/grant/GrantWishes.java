package eu.xport.financing.grant;

import eu.xport.engine.FormRefused;
import eu.xport.financing.Trace;
import eu.xport.journey.Journey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A wish for a grant gets its number, whoever has it: it begins the grant's record. */
@Component
class GrantWishes {

    private final Grants grants;
    private final PlannedActions actions;
    private final Undertakings undertakings;
    private final Trace trace;
    private final Clock clock;

    GrantWishes(Grants grants, PlannedActions actions, Undertakings undertakings, Trace trace, Clock clock) {
        this.grants = grants;
        this.actions = actions;
        this.undertakings = undertakings;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * @param by empty for the company itself
     * @param action of the roadmap in force; empty for none
     * @throws FormRefused when a grant of the case is not decided yet, or the roadmap has no such action
     */
    Grant begin(Journey journey, String purpose, Optional<String> action, Optional<String> by) {
        undertakings.hold(journey.siren());
        grants.undecided(journey.number()).ifPresent(grant -> {
            throw FormRefused.because("journey", "grantUndecided", grant.number());
        });
        action.ifPresent(named -> actions.need("grantAction", journey.number(), named));
        var number = grants.nextNumber(LocalDate.now(clock).getYear());
        var grant = Grant.wished(number, journey.number(), journey.siren(), purpose, by.orElse(null), clock.instant())
                .forAction(action.orElse(null));
        trace.keep(
                journey.number().text(),
                number,
                by,
                "GRANT_WISHED",
                Map.of("purpose", purpose, "action", action.orElse("")));
        return grants.save(grant);
    }
}
