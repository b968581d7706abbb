package eu.xport.financing.grant;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * What a company and its undertaking have got so far, against the scheme's ceiling and that of European law. Aid counts on
 * the day of its decision. Source: public pages of Export Impulse; Regulation (EU) 2023/2831, article 3.
 */
@Component
class Ceilings {

    private final Grants grants;
    private final Undertakings undertakings;
    private final GrantRules rules;

    Ceilings(Grants grants, Undertakings undertakings, GrantRules rules) {
        this.grants = grants;
        this.undertakings = undertakings;
        this.rules = rules;
    }

    /** The meter of a day, to be looked at: by the time somebody decides, it may say something else. */
    Meter on(LocalDate day, Grant grant) {
        return of(undertakings.of(grant.siren()), day, grant);
    }

    /**
     * The meter of a day, to decide by. Until the step ends, nobody else decides on aid for the undertaking: so two
     * decisions of the same moment cannot together pass a ceiling.
     */
    Meter heldOn(LocalDate day, Grant grant) {
        return of(undertakings.hold(grant.siren()), day, grant);
    }

    private Meter of(String undertaking, LocalDate day, Grant grant) {
        var terms = rules.on(day);
        var longest = first(day.minusMonths(terms.ceilingMonths()), day.minusYears(terms.deMinimisYears()));
        return new Meter(day, terms, grant.siren(), grants.granted(undertaking, longest, grant.number()));
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
