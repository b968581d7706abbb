package eu.xport.financing;

import eu.xport.engine.Decisions;
import eu.xport.engine.RulesOfTheDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Why something is refused, by rules that each give a reason in the scheme's words; none, when it is not. */
@Component
public class Reasons {

    private final Decisions decisions;

    Reasons(Decisions decisions) {
        this.decisions = decisions;
    }

    public List<String> of(String decision, Map<String, Object> facts, Locale language) {
        var reason = RulesOfTheDay.column("reason", language);
        return decisions.ask(decision, facts).stream()
                .map(refusal -> new Row(refusal).text(reason))
                .toList();
    }
}
