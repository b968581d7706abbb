package eu.xport.journey.portfolio;

import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Option;
import eu.xport.engine.People;
import eu.xport.engine.StartForm;
import eu.xport.engine.Submission;
import eu.xport.journey.CaseExperts;
import eu.xport.journey.Journeys;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A manager gives all open cases of an expert to others. */
@Component
class HandOverPortfolioForm implements StartForm {

    private static final String FORMER = "formerExpert";
    private static final String TO = "handOverTo";
    static final String NEW = "newExperts";
    private static final String REASON = "handOverReason";
    private static final String NAMED = "NAMED";
    private static final Set<String> ASKED = Set.of(FORMER, TO, NEW, REASON);

    private final HandOvers handOvers;
    private final Journeys journeys;
    private final CaseExperts experts;
    private final People people;
    private final Colleagues colleagues;
    private final Clock clock;

    HandOverPortfolioForm(
            HandOvers handOvers,
            Journeys journeys,
            CaseExperts experts,
            People people,
            Colleagues colleagues,
            Clock clock) {
        this.handOvers = handOvers;
        this.journeys = journeys;
        this.experts = experts;
        this.people = people;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "HandOverPortfolio";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key);
    }

    /** Whoever has open cases may give them away, also somebody who is no longer an expert, or gone. */
    @Override
    public Map<String, List<Option>> offers(Optional<String> reader) {
        var all = experts.choices();
        var labels = all.stream().collect(Collectors.toMap(Option::value, Option::label));
        var busy = journeys.openCases().entrySet().stream()
                .filter(load -> load.getValue() > 0)
                .map(load -> new Option(
                        labels.getOrDefault(
                                load.getKey(), "%s (%d)".formatted(experts.nameOf(load.getKey()), load.getValue())),
                        load.getKey()))
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .toList();
        return Map.of("formerExperts", busy, NEW, all);
    }

    @Override
    public Opening takes(Submission submission) {
        var fields = submission.fields();
        var former = fields.need(FORMER);
        if (!submission.by().map(people::isManager).orElse(true)) {
            throw FormRefused.because(FORMER, "managersHandOver");
        }
        if (journeys.openCases().getOrDefault(former, 0) == 0) {
            throw FormRefused.because(FORMER, "noOpenCases", experts.nameOf(former));
        }
        var to = NAMED.equals(fields.need(TO)) ? named(former, fields.choices(NEW)) : colleagues(former);
        var handOver = handOvers.save(HandedOver.decided(
                HandedOver.number(LocalDate.now(clock).getYear(), handOvers.nextCount()),
                former,
                to,
                fields.need(REASON),
                submission.by(),
                clock.instant()));
        return new Opening(handOver.number(), Map.of("formerExpert", former));
    }

    private List<String> named(String former, List<String> chosen) {
        if (chosen.isEmpty()) {
            throw FormRefused.because(NEW, "required");
        }
        FormRefused.ifAny(
                chosen.stream().flatMap(user -> fault(former, user).stream()).toList());
        return chosen;
    }

    private Optional<FieldFault> fault(String former, String user) {
        experts.chosen(NEW, user);
        if (user.equals(former)) {
            return Optional.of(FieldFault.of(NEW, "handOverSelf", experts.nameOf(user)));
        }
        return experts.absence(NEW, user);
    }

    /** They are asked for when the cases go to them. */
    private List<String> colleagues(String former) {
        colleagues.need(TO, former);
        return List.of();
    }
}
