package eu.xport.financing.grant;

import eu.xport.engine.Option;
import eu.xport.engine.RulesOfTheDay;
import eu.xport.financing.Reasons;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which costs the grant counts; an analyst keeps the kinds and the rules in the decisions {@code CostKinds} and {@code CostRules}. */
@Component
public class CostRules {

    private final RulesOfTheDay today;
    private final Reasons reasons;

    CostRules(RulesOfTheDay today, Reasons reasons) {
        this.today = today;
        this.reasons = reasons;
    }

    /** The kinds of costs of today. */
    public List<Option> kinds(Locale language) {
        return today.options("CostKinds", language);
    }

    CheckedLine check(CostLine line, Locale language) {
        return new CheckedLine(line, reasons.of("CostRules", facts(line), language));
    }

    private static Map<String, Object> facts(CostLine line) {
        return Map.of(
                "costKind", line.kind(),
                "travellers", line.travellers(),
                "months", line.months(),
                "exportShare", line.exportShare().basisPoints(),
                "studyYears", line.studyYears(),
                "knownCountry", line.knownCountry(),
                "purpose", line.purpose().name(),
                "paidBefore", line.paidBefore());
    }
}
