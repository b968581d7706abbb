package eu.xport.resources;

import eu.xport.engine.RulesOfTheDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The schemes that bring money, those that have closed among them; an analyst keeps them in the decision of the same name. */
@Component
public class Schemes {

    private final RulesOfTheDay rules;
    private final Clock clock;

    Schemes(RulesOfTheDay rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    public List<Scheme> all() {
        return rules.of("Schemes").stream().map(Row::new).map(Scheme::of).toList();
    }

    /** The codes of those that take no applications today. */
    public List<String> shut() {
        var today = LocalDate.now(clock);
        return all().stream()
                .filter(scheme -> !scheme.takesApplicationsOn(today))
                .map(Scheme::code)
                .toList();
    }

    public Optional<Scheme> find(String code) {
        return all().stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }
}
