package eu.xport.clock;

import static eu.xport.clock.FrenchDays.evening;
import static eu.xport.clock.FrenchDays.later;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/** The partner who delivers has the task open: what is not told before the case ends is called off with it. */
final class Reporting {

    private final Delivery delivery;
    private final LocalDate lastDay;
    private final ZonedDateTime caseEnds;
    private final Chance chance;
    private ZonedDateTime since;

    Reporting(FollowUp followUp, Chance chance) {
        this.delivery = followUp.delivery();
        this.lastDay = followUp.lastDay();
        this.caseEnds = followUp.life().now();
        this.chance = chance;
        this.since = later(delivery.opens(), followUp.settled());
    }

    LocalDate ends() {
        return delivery.ends();
    }

    ZonedDateTime soon() {
        return chance.after(since, 1, 5);
    }

    ZonedDateTime overdue() {
        return chance.after(later(evening(ends()), since), 1, 10);
    }

    void isDelivered(ZonedDateTime at) {
        if (at.isBefore(caseEnds)) {
            delivery.isDelivered(at);
        }
    }

    void isDropped(ZonedDateTime at) {
        if (at.isBefore(caseEnds)) {
            delivery.isDropped(at);
        }
    }

    /** Within the plan, whatever day of the week that is. */
    void isPostponed(ZonedDateTime at) {
        var wanted = at.toLocalDate().plusDays(chance.between(10, 40));
        if (at.isBefore(caseEnds) && !wanted.isAfter(lastDay)) {
            delivery.isPostponed(at, wanted);
            since = at;
        }
    }

    void caseEnds() {
        delivery.isGivenUp(caseEnds);
    }
}
