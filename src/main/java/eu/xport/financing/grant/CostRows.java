package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.engine.FieldFault;
import eu.xport.engine.Fields;
import eu.xport.engine.Option;
import eu.xport.financing.Share;
import eu.xport.financing.grant.CostLine.Purpose;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The costs of a project, as rows of a form. */
@Component
class CostRows {

    private static final String LIST = "costs";

    static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> KEYS = Set.of(
            "costKind",
            "costLabel",
            "costAction",
            "costCountry",
            "costAmount",
            "travellers",
            "hireMonths",
            "hireShare",
            "studyYears",
            "knownCountry",
            "costPurpose",
            "costPaidOn");

    private final CostRules rules;
    private final PlannedActions actions;

    CostRows(CostRules rules, PlannedActions actions) {
        this.rules = rules;
        this.actions = actions;
    }

    static boolean asks(String key) {
        return RowFaults.asks(LIST, KEYS, key);
    }

    List<Option> kinds(Locale language) {
        return rules.kinds(language);
    }

    /** The actions of the roadmap in force, which costs may belong to. */
    List<Option> actions(Grant grant, Locale language) {
        return actions.of(grant.journey(), language, action -> action.actionId() + " " + action.name());
    }

    List<Map<String, Object>> shown(Grant grant) {
        return grant.costs().isEmpty()
                ? List.of(Map.of("costPurpose", Purpose.PROJECT.name()))
                : grant.costs().stream().map(CostRows::row).toList();
    }

    List<Cost> read(Grant grant, Fields fields, LocalDate today, List<FieldFault> faults) {
        var kinds = kinds(Locale.ENGLISH).stream().map(Option::value).toList();
        var actions = actions(grant, Locale.ENGLISH).stream().map(Option::value).toList();
        if (fields.rows(LIST).isEmpty()) {
            faults.add(FieldFault.of(LIST, "noCost"));
        }
        return RowFaults.read(LIST, fields, faults, row -> check(row, kinds, actions, today), CostRows::cost);
    }

    private static void check(RowFaults row, List<String> kinds, List<String> actions, LocalDate today) {
        row.oneOf("costKind", kinds);
        row.needed("costLabel");
        row.oneOfIfAny("costAction", actions);
        row.oneOfIfAny("costCountry", COUNTRIES);
        row.amount("costAmount");
        row.past("costPaidOn", today);
    }

    private static Cost cost(Fields row) {
        return new Cost(
                row.text("costAction").orElse(null),
                row.need("costKind"),
                row.need("costLabel"),
                row.text("costCountry").orElse(null),
                new Euro(row.amount("costAmount").orElseThrow()).amount(),
                row.whole("travellers").orElse(0),
                row.whole("hireMonths").orElse(0),
                row.whole("hireShare").orElse(0) * Share.ONE_PERCENT,
                row.whole("studyYears").orElse(0),
                row.yes("knownCountry"),
                row.text("costPurpose").map(Purpose::valueOf).orElse(Purpose.PROJECT),
                row.date("costPaidOn").orElse(null));
    }

    private static Map<String, Object> row(Cost cost) {
        var row = new HashMap<String, Object>();
        row.put("costKind", cost.kind());
        row.put("costLabel", cost.label());
        row.put("costAction", cost.actionId());
        row.put("costCountry", cost.country());
        row.put("costAmount", cost.amount().toPlainString());
        row.put("travellers", cost.travellers());
        row.put("hireMonths", cost.months());
        row.put("hireShare", cost.exportShare() / Share.ONE_PERCENT);
        row.put("studyYears", cost.studyYears());
        row.put("knownCountry", cost.knownCountry());
        row.put("costPurpose", cost.purpose().name());
        row.put("costPaidOn", cost.paidOn() == null ? null : cost.paidOn().toString());
        return row;
    }
}
