package eu.xport.roadmap;

import eu.xport.engine.FieldFault;
import eu.xport.engine.Fields;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.resources.ServiceCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads plans out of forms. */
@Component
class PlanFields {

    private final ServiceCatalogue catalogue;
    private final Journeys journeys;

    PlanFields(ServiceCatalogue catalogue, Journeys journeys) {
        this.catalogue = catalogue;
        this.journeys = journeys;
    }

    /** The terms that a form names; what it leaves empty stays as it was. */
    Terms terms(Fields fields, Optional<Terms> former, List<FieldFault> faults) {
        var goal = fields.text("roadmapGoal").or(() -> former.map(Terms::goal));
        if (goal.isEmpty()) {
            faults.add(FieldFault.of("roadmapGoal", "required"));
        }
        return new Terms(
                goal.orElse(null),
                number(
                        fields,
                        "roadmapMonths",
                        former.map(Terms::months),
                        Terms.LEAST_MONTHS,
                        Terms.MOST_MONTHS,
                        faults),
                number(
                        fields,
                        "reviewEveryMonths",
                        former.map(Terms::reviewEveryMonths),
                        Terms.LEAST_RHYTHM,
                        Terms.MOST_RHYTHM,
                        faults));
    }

    /** Every row of a list, as a new action. */
    List<RoadmapAction> added(
            JourneyNumber journey, Fields fields, String list, Horizon horizon, List<FieldFault> faults) {
        var partners = new LikelyPartners(catalogue, journeys.of(journey).partner());
        var actions = new ArrayList<RoadmapAction>();
        var rows = fields.rows(list);
        for (var row = 0; row < rows.size(); row++) {
            var path = list + "[" + row + "]";
            var completed = partners.in(rows.get(row));
            actions.add(new ActionRow(path, completed, horizon, Optional.empty(), catalogue, faults).read());
        }
        return actions;
    }

    /** A row that changes an action; what it leaves empty stays as it was. */
    RoadmapAction changed(Fields row, String path, RoadmapAction former, Horizon horizon, List<FieldFault> faults) {
        var merged = ActionFields.of(former).with(row);
        return new ActionRow(path, merged, horizon, Optional.of(former), catalogue, faults).read();
    }

    /** The days that a plan of so many months covers; of an impossible number the most that a plan can cover. */
    static Horizon horizon(LocalDate from, Terms terms) {
        return Horizon.of(from, terms.months() == 0 ? Terms.MOST_MONTHS : terms.months());
    }

    private static int number(
            Fields fields, String key, Optional<Integer> former, int least, int most, List<FieldFault> faults) {
        var number = fields.whole(key).or(() -> former).orElse(0);
        if (number < least || number > most) {
            faults.add(FieldFault.of(key, "between", least, most));
            return 0;
        }
        return number;
    }
}
