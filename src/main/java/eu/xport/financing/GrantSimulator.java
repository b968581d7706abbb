package eu.xport.financing;

import eu.xport.company.Euro;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a grant would come to if it were voted today, by the computation that real ones go through. It decides nothing. */
@Component
public class GrantSimulator {

    private final GrantRules rules;
    private final Clock clock;

    GrantSimulator(GrantRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param rate of the costs at most
     * @param ceiling of the scheme, in all
     * @param deMinimis ceiling of European law
     * @param advance paid when the agreement is signed
     * @param interim paid against invoices before the final report, at most
     * @param balance paid on the final report
     */
    public record Simulated(
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
     * @param costs eligible, without VAT
     * @param voted grants of the scheme in the months before
     * @param used de minimis aid of the years before
     */
    public Simulated simulate(Euro costs, Euro voted, Euro used) {
        var terms = rules.on(LocalDate.now(clock));
        var limits = terms.limits(costs, terms.rate(), voted, used);
        var payments = GrantPayments.of(limits.grant(), terms);
        return new Simulated(
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
