package eu.xport.financing.grant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import eu.xport.financing.grant.Grants.Declared;
import eu.xport.financing.grant.Grants.Granted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
        var known = new ArrayList<>(grants.granted(undertaking, longest, grant.number()));
        known.addAll(once(grants.declared(undertaking, longest)));
        return new Meter(day, terms, grant.siren(), known);
    }

    /** Aid that two companies of an undertaking declare counts once; a company that declares it twice has got it twice. */
    private static List<Granted> once(List<Declared> all) {
        var times = new LinkedHashMap<Granted, Integer>();
        all.stream()
                .collect(groupingBy(
                        Declared::declaration, groupingBy(Declared::aid, LinkedHashMap::new, summingInt(one -> 1))))
                .values()
                .forEach(declaration -> declaration.forEach((aid, count) -> times.merge(aid, count, Math::max)));
        return times.entrySet().stream()
                .flatMap(aid -> Collections.nCopies(aid.getValue(), aid.getKey()).stream())
                .toList();
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
