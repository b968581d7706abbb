package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.financing.Share;
import eu.xport.financing.grant.Grants.Granted;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much of both ceilings is used on a day. What was granted later than that day counts as well: both lie in one period
 * then.
 *
 * @param siren the company, whose own grants alone count against the scheme's ceiling
 */
record Meter(LocalDate day, GrantTerms terms, String siren, List<Granted> granted) {

    /** Of the scheme, to the company, in the months before. */
    Euro voted() {
        return sum(counted());
    }

    /** De minimis aid to the whole undertaking, in the years before. */
    Euro used() {
        return sum(deMinimis());
    }

    /** What can be granted, by a legal basis: the ceiling of European law holds for de minimis aid alone. */
    GrantLimits limits(Euro eligible, Share asked, LegalBasis basis) {
        var limits = terms.limits(eligible, asked, voted(), used());
        return basis == LegalBasis.DE_MINIMIS
                ? limits
                : new GrantLimits(
                        limits.ofCosts(), limits.ofCeiling(), limits.ofCosts().orMore(limits.ofCeiling()));
    }

    /** The days to come on which something of what counts today does not count any more, with what is used then. */
    List<Meter> relief() {
        return Stream.concat(
                        counted().map(aid -> over(aid.grantedOn(), Period.ofMonths(terms.ceilingMonths()))),
                        deMinimis().map(aid -> over(aid.grantedOn(), Period.ofYears(terms.deMinimisYears()))))
                .filter(later -> later.isAfter(day))
                .distinct()
                .sorted()
                .map(later -> new Meter(later, terms, siren, granted))
                .toList();
    }

    /** All that is part of one of the two sums. */
    Stream<Granted> counting() {
        return granted.stream().filter(aid -> isVoted(aid) || isUsed(aid));
    }

    /** The first day after the period; what was granted on 29 February counts until the end of that month. */
    private static LocalDate over(LocalDate granted, Period period) {
        var day = granted.plus(period);
        return granted.isAfter(day.minus(period)) ? day.plusDays(1) : day;
    }

    /** Whether it is part of {@link #voted()}. */
    boolean isVoted(Granted aid) {
        return aid.scheme()
                && aid.siren().equals(siren)
                && aid.grantedOn().isAfter(day.minusMonths(terms.ceilingMonths()));
    }

    /** Whether it is part of {@link #used()}. */
    boolean isUsed(Granted aid) {
        return aid.deMinimis() && aid.grantedOn().isAfter(day.minusYears(terms.deMinimisYears()));
    }

    private Stream<Granted> counted() {
        return granted.stream().filter(this::isVoted);
    }

    private Stream<Granted> deMinimis() {
        return granted.stream().filter(this::isUsed);
    }

    private static Euro sum(Stream<Granted> aids) {
        return aids.map(aid -> new Euro(aid.amount())).reduce(Euro.NOTHING, Euro::plus);
    }
}
