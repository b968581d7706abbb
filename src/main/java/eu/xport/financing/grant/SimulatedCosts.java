package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.engine.FieldFault;
import eu.xport.engine.Fields;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Option;
import eu.xport.engine.Texts;
import eu.xport.financing.Share;
import eu.xport.financing.grant.CostLine.Purpose;
import eu.xport.financing.grant.GrantSimulator.Simulated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The figures of a grant's simulation, as its forms ask for them. */
@Component
class SimulatedCosts {

    static final String LIST = "costs";
    static final String COUNTRY = "costCountry";

    private static final String VOTED = "votedBefore";
    private static final String USED = "deMinimisUsed";
    private static final Set<String> KEYS = Set.of(
            "costKind",
            COUNTRY,
            "knownCountry",
            "costAmount",
            "travellers",
            "hireMonths",
            "hireShare",
            "studyYears",
            "costPurpose",
            "paidBefore");

    private final GrantSimulator simulator;
    private final CostRules rules;
    private final Texts texts;

    SimulatedCosts(GrantSimulator simulator, CostRules rules, Texts texts) {
        this.simulator = simulator;
        this.rules = rules;
        this.texts = texts;
    }

    static boolean asks(String key) {
        return Set.of(VOTED, USED).contains(key) || RowFaults.asks(LIST, KEYS, key);
    }

    /** What stands in the fields for whoever changes them. */
    static Map<String, Object> shown(Fields figures) {
        var shown = new HashMap<String, Object>();
        shown.put(LIST, figures.rows(LIST).stream().map(Fields::values).toList());
        shown.put(VOTED, figures.text(VOTED).orElse(null));
        shown.put(USED, figures.text(USED).orElse(null));
        return shown;
    }

    List<Option> kinds(Locale language) {
        return rules.kinds(language);
    }

    /** @throws FormRefused when there is no cost, or one that cannot be computed */
    Simulated simulated(Fields figures) {
        var faults = new ArrayList<FieldFault>();
        var kinds = kinds(Locale.ENGLISH).stream().map(Option::value).toList();
        if (figures.rows(LIST).isEmpty()) {
            faults.add(FieldFault.of(LIST, "noCost"));
        }
        var lines = RowFaults.read(LIST, figures, faults, row -> check(row, kinds), SimulatedCosts::line);
        FormRefused.ifAny(faults);
        return simulator.simulate(lines, euro(figures, VOTED), euro(figures, USED), texts.staffLanguage());
    }

    private static void check(RowFaults row, List<String> kinds) {
        row.oneOf("costKind", kinds);
        row.oneOfIfAny(COUNTRY, CostRows.COUNTRIES);
        row.amount("costAmount");
    }

    private static CostLine line(Fields row) {
        return new CostLine(
                row.need("costKind"),
                euro(row, "costAmount"),
                row.whole("travellers").orElse(0),
                row.whole("hireMonths").orElse(0),
                new Share(row.whole("hireShare").orElse(0) * Share.ONE_PERCENT),
                row.whole("studyYears").orElse(0),
                row.yes("knownCountry"),
                row.text("costPurpose").map(Purpose::valueOf).orElse(Purpose.PROJECT),
                row.yes("paidBefore"));
    }

    private static Euro euro(Fields fields, String key) {
        return fields.amount(key).map(Euro::new).orElse(Euro.NOTHING);
    }
}
