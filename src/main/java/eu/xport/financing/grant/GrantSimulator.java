package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.financing.Share;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a grant would come to if it were voted today, by the computation that real ones go through. It decides nothing. */
@Component
public class GrantSimulator {

    private final GrantRules rules;
    private final CostRules costs;

    GrantSimulator(GrantRules rules, CostRules costs) {
        this.rules = rules;
        this.costs = costs;
    }

    /**
     * @param eligible what counts of the costs
     * @param rate of the costs at most
     * @param ceiling of the scheme, in all
     * @param deMinimis ceiling of European law
     * @param advance paid when the agreement is signed
     * @param interim paid against invoices before the final report, at most
     * @param balance paid on the final report
     */
    public record Simulated(
            List<CheckedLine> lines,
            Euro eligible,
            GrantLimits limits,
            Share rate,
            Euro ceiling,
            int ceilingMonths,
            Euro deMinimis,
            int deMinimisYears,
            Euro advance,
            Euro interim,
            Euro balance) {}

    /**
     * @param voted grants of the scheme in the months before
     * @param used de minimis aid of the years before
     * @param language of the reasons why a line does not count
     */
    public Simulated simulate(List<CostLine> lines, Euro voted, Euro used, Locale language) {
        var terms = rules.today();
        var checked = lines.stream().map(line -> costs.check(line, language)).toList();
        var eligible = CheckedLine.eligible(checked);
        var limits = terms.limits(eligible, terms.rate(), voted, used);
        var payments = PaymentPlan.of(limits.grant(), terms);
        return new Simulated(
                checked,
                eligible,
                limits,
                terms.rate(),
                terms.ceiling(),
                terms.ceilingMonths(),
                terms.deMinimis(),
                terms.deMinimisYears(),
                payments.advance(),
                payments.interim(),
                payments.balance());
    }
}
