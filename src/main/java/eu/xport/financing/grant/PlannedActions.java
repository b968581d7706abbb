package eu.xport.financing.grant;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Option;
import eu.xport.journey.JourneyNumber;
import eu.xport.roadmap.CompanyPlans;
import eu.xport.roadmap.CompanyPlans.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The actions of a roadmap in force, to which grants and their costs may belong. */
@Component
class PlannedActions {

    private final CompanyPlans plans;

    PlannedActions(CompanyPlans plans) {
        this.plans = plans;
    }

    /** @param label what people read of each */
    List<Option> of(JourneyNumber journey, Locale language, Function<Line, String> label) {
        return inForce(journey, language).stream()
                .flatMap(plan -> plan.actions().stream())
                .map(action -> new Option(label.apply(action), action.actionId()))
                .toList();
    }

    /** What the roadmap in force is for. */
    Optional<String> goal(JourneyNumber journey) {
        return inForce(journey, Locale.ENGLISH).map(CompanyPlans.Plan::goal);
    }

    /** @throws FormRefused when the roadmap in force has no such action */
    void need(String field, JourneyNumber journey, String action) {
        if (of(journey, Locale.ENGLISH, Line::actionId).stream()
                .noneMatch(option -> option.value().equals(action))) {
            throw FormRefused.because(field, "grantActionUnplanned");
        }
    }

    private Optional<CompanyPlans.Plan> inForce(JourneyNumber journey, Locale language) {
        return plans.of(journey, language).stream()
                .filter(CompanyPlans.Plan::isInForce)
                .findFirst();
    }
}
