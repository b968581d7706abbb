package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.engine.Fields;
import eu.xport.engine.Option;
import eu.xport.engine.Texts;
import eu.xport.financing.SimulationTable;
import eu.xport.financing.grant.GrantSimulator.Simulated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A simulated grant as its task shows it, in the language of the staff. */
@Component
class GrantSimulationLines {

    private final CostRules rules;
    private final Texts texts;

    GrantSimulationLines(CostRules rules, Texts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    Map<String, Object> of(Fields figures, Simulated simulated) {
        var shown = new HashMap<String, Object>();
        shown.put("outcomeLine", outcome(simulated.limits()));
        put(shown, "simulatedCosts", "costColumns", costs(figures, simulated.lines()));
        put(shown, "simulatedLimits", "limitColumns", limits(simulated));
        put(shown, "simulatedPayments", "paymentColumns", payments(simulated));
        return shown;
    }

    private static void put(Map<String, Object> shown, String rows, String columns, SimulationTable table) {
        shown.put(rows, table.cells());
        shown.put(columns, table.columns());
    }

    private String outcome(GrantLimits limits) {
        return say("grant.outcome", euro(limits.grant())) + "\n" + texts.staff("simulation.limit." + limits.deciding());
    }

    private SimulationTable costs(Fields figures, List<CheckedLine> checked) {
        var kinds = rules.kinds(texts.staffLanguage()).stream().collect(Collectors.toMap(Option::value, Option::label));
        var rows = figures.rows(SimulatedCosts.LIST);
        var told = new ArrayList<List<String>>();
        for (var place = 0; place < rows.size(); place++) {
            var line = checked.get(place);
            told.add(List.of(
                    kinds.get(line.line().kind()) + country(rows.get(place)),
                    euro(line.line().amount()),
                    line.isEligible() ? say("counts") : String.join(" ", line.reasons())));
        }
        return new SimulationTable(
                List.of(
                        texts.staff("simulation.cost"),
                        texts.staff("simulation.amount"),
                        texts.staff("simulation.verdict")),
                told);
    }

    private String country(Fields row) {
        return row.text(SimulatedCosts.COUNTRY)
                .map(code -> " (" + new Locale("", code).getDisplayCountry(texts.staffLanguage()) + ")")
                .orElse("");
    }

    private SimulationTable limits(Simulated simulated) {
        var limits = simulated.limits();
        return new SimulationTable(
                List.of(say("limit"), say("left")),
                List.of(
                        List.of(
                                say("limit.costs", simulated.rate().percent(), euro(simulated.eligible())),
                                euro(limits.ofCosts())),
                        List.of(
                                say("limit.ceiling", euro(simulated.ceiling()), simulated.ceilingMonths()),
                                euro(limits.ofCeiling())),
                        List.of(
                                say("limit.deMinimis", euro(simulated.deMinimis()), simulated.deMinimisYears()),
                                euro(limits.ofDeMinimis()))));
    }

    private SimulationTable payments(Simulated simulated) {
        return new SimulationTable(
                List.of(texts.staff("simulation.payment"), texts.staff("simulation.amount")),
                List.of(
                        List.of(say("grant.advance"), euro(simulated.advance())),
                        List.of(say("grant.interim"), euro(simulated.interim())),
                        List.of(say("grant.balance"), euro(simulated.balance()))));
    }

    /** The words of the public page. */
    private String say(String key, Object... details) {
        return texts.staff("portal.simulation." + key, details);
    }

    private String euro(Euro amount) {
        return amount.text(texts.staffLanguage());
    }
}
