package eu.xport.financing.insurance;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A contract of the insurance, from its application on.
 *
 * @param openZone the zone as it is compared, while the contract is not over: a company has one contract for each
 */
@Table("insurance_contract")
record Contract(
        @Id String number,
        @Version Long version,
        String journey,
        String zone,
        String openZone,
        Phase state,
        Instant changedAt,
        @Embedded.Nullable Application application,
        @Embedded.Nullable InsurerDecision decision,
        @Embedded.Nullable Signature signature,
        @Embedded.Nullable Ending ending) {

    static Contract applied(String number, String journey, Zone zone, Application application, Instant at) {
        return new Contract(
                number, null, journey, zone.name(), zone.compared(), Phase.APPLIED, at, application, null, null, null);
    }

    Contract becomes(Phase state, Instant at) {
        return new Contract(
                number,
                version,
                journey,
                zone,
                state.isOver() ? null : openZone,
                state,
                at,
                application,
                decision,
                signature,
                ending);
    }

    Contract decided(InsurerDecision decision) {
        return new Contract(
                number, version, journey, zone, openZone, state, changedAt, application, decision, signature, ending);
    }

    Contract signed(Signature signature) {
        return new Contract(
                number, version, journey, zone, openZone, state, changedAt, application, decision, signature, ending);
    }

    Contract ended(Ending ending) {
        return new Contract(
                number, version, journey, zone, openZone, state, changedAt, application, decision, signature, ending);
    }
}
