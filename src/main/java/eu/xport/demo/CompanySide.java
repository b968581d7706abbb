package eu.xport.demo;

import eu.xport.contact.CallOffer;
import eu.xport.contact.CallSlot;
import eu.xport.contact.FirstCalls;
import eu.xport.followup.CompanyResults;
import eu.xport.followup.CompanyResults.Declared;
import eu.xport.followup.CompanyResults.Said;
import eu.xport.followup.WithoutUs;
import eu.xport.hotline.Hotline;
import eu.xport.journey.JourneyNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a company does on its own pages. */
@Component
@Profile("!production")
record CompanySide(FirstCalls calls, Hotline hotline, CompanyResults results) {

    static final String CHOOSES_CALL = "ChooseCall";
    static final String ASKS = "AskHotline";

    private static final List<Integer> MARKS = List.of(5, 5, 4, 4, 4, 3, 2);
    private static final List<WithoutUs> ANSWERS =
            List.of(WithoutUs.NO, WithoutUs.NO, WithoutUs.LATER_OR_SMALLER, WithoutUs.LATER_OR_SMALLER, WithoutUs.YES);

    void does(JourneyNumber journey, String what, Map<String, Object> told, Chance chance) {
        if (CHOOSES_CALL.equals(what)) {
            choosesCall(journey, chance);
        } else {
            hotline.ask(journey, (String) told.get("topic"), (String) told.get("text"));
        }
    }

    /** Where none is free any more, an expert calls all the same. */
    private void choosesCall(JourneyNumber journey, Chance chance) {
        calls.offer(journey)
                .map(CallOffer::free)
                .filter(free -> !free.isEmpty())
                .ifPresent(free -> calls.book(journey, chance.of(free).startsAt()));
    }

    /** When the company expects its first call, where it has chosen a time that is still ahead. */
    Optional<Instant> expectsCall(JourneyNumber journey) {
        return calls.offer(journey).flatMap(CallOffer::booked).map(CallSlot::startsAt);
    }

    /** Some companies never answer; of the others, most say what their expert said. */
    void confirmsResults(JourneyNumber journey, Chance chance) {
        if (results.isAsked(journey) && chance.between(1, 4) > 1) {
            var declared = results.asked(journey).get(0).declared();
            results.confirm(journey, declared.milestone().code(), said(declared, chance));
        }
    }

    private static Said said(Declared declared, Chance chance) {
        var known = declared.unchanged();
        var more = BigDecimal.valueOf(chance.between(1, 4) / 4);
        return new Said(
                known.exportTurnover(),
                known.countries(),
                null,
                known.ordersWon() == null ? null : known.ordersWon().add(more),
                known.jobsCreated(),
                chance.of(ANSWERS),
                chance.of(MARKS),
                null);
    }
}
