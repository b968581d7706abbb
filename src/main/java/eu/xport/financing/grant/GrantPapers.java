package eu.xport.financing.grant;

import eu.xport.engine.ModelFunction;
import eu.xport.engine.RulesOfTheDay;
import eu.xport.papers.ProcessPapers;
import java.util.List;
import org.springframework.stereotype.Component;

/** The papers of an application; an analyst keeps the list in the decision {@code GrantPapers}. */
@Component
public class GrantPapers implements ModelFunction {

    /** The scheme's own name, which is the same in both languages. */
    private static final String SCHEME = "Impulsion Export";

    private final RulesOfTheDay rules;
    private final Grants grants;
    private final ProcessPapers papers;

    GrantPapers(RulesOfTheDay rules, Grants grants, ProcessPapers papers) {
        this.rules = rules;
        this.grants = grants;
        this.papers = papers;
    }

    /** The kinds that have neither come nor been spared yet. */
    public List<String> wanted(String number) {
        var grant = grants.of(number);
        var done = papers.done(grant.journey(), purpose(grant));
        return rules.of("GrantPapers").stream()
                .map(row -> String.valueOf(row.get("code")))
                .filter(code -> !done.contains(code))
                .toList();
    }

    static String purpose(Grant grant) {
        return SCHEME + " " + grant.number();
    }
}
