package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.financing.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the insurance would pay and take if it were signed today, by the computation that real contracts go through. */
@Component
public class InsuranceSimulator {

    private static final int QUARTERS = 4;

    private final InsuranceRules rules;

    InsuranceSimulator(InsuranceRules rules) {
        this.rules = rules;
    }

    /**
     * How a company expects to do.
     *
     * @param spent of the budget, by the end of prospecting
     * @param turnover abroad in the zone, for each year of prospecting and grace
     */
    public record Path(Euro budget, int prospectingYears, Euro spent, List<Euro> turnover) {}

    /**
     * @param terms the code of the set
     * @param paidAfterwards when prospecting ends; nothing, when something is given back
     * @param givenBack of the advance when prospecting ends; nothing for whoever spent enough
     * @param kept of the support earned, never paid back
     * @param each instalment but the last
     */
    public record Simulated(
            String terms,
            boolean isDefault,
            Share premiumShare,
            Share minimum,
            Euro support,
            Euro premium,
            Euro paidAtSignature,
            Euro earned,
            Euro paidAfterwards,
            Euro givenBack,
            Euro repayment,
            Euro kept,
            int instalments,
            Euro each,
            Euro last,
            List<Year> years) {}

    /**
     * @param number after signature; 0 is its day
     * @param received from the insurer
     * @param repaid to it
     * @param held of its money at the end of the year
     */
    public record Year(int number, Euro turnover, Euro received, Euro repaid, Euro held) {}

    /**
     * How long prospecting may last, and what goes with it.
     *
     * @param turnoverYears for how many years turnover counts
     */
    public record Length(int prospectingYears, int turnoverYears, Euro smallestBudget) {}

    /** The shortest first. */
    public List<Length> lengths() {
        return rules.today().stream()
                .map(terms -> new Length(
                        terms.prospectingYears(),
                        terms.prospectingYears() + terms.graceYears(),
                        terms.smallestBudget()))
                .distinct()
                .sorted(Comparator.comparing(Length::prospectingYears))
                .toList();
    }

    /** By each set of terms, the default one first. */
    public List<Simulated> simulate(Path path) {
        return rules.today().stream()
                .filter(terms -> terms.prospectingYears() == path.prospectingYears())
                .map(terms -> simulated(terms.insure(path.budget()), path))
                .toList();
    }

    static Simulated simulated(Insured insured, Path path) {
        var terms = insured.terms();
        var repayment = insured.repayment(path.spent(), path.turnover().stream().reduce(Euro.NOTHING, Euro::plus));
        var instalments = Instalments.of(repayment, terms.instalments());
        return new Simulated(
                terms.code(),
                terms.isDefault(),
                terms.premium(),
                terms.minimum(),
                insured.support(),
                insured.premium(),
                insured.paidAtSignature(),
                insured.earned(path.spent()),
                insured.paidAfterwards(path.spent()),
                insured.givenBack(path.spent()),
                repayment,
                insured.earned(path.spent()).minus(repayment),
                terms.instalments(),
                instalments.get(0),
                instalments.get(terms.instalments() - 1),
                years(insured, path, instalments));
    }

    private static List<Year> years(Insured insured, Path path, List<Euro> instalments) {
        var terms = insured.terms();
        var firstRepaid = terms.prospectingYears() + terms.graceYears();
        var years = new ArrayList<Year>();
        var held = Euro.NOTHING;
        for (var number = 0; number <= firstRepaid + yearsOf(instalments.size()); number++) {
            var settles = number == terms.prospectingYears();
            var received = (number == 0 ? insured.paidAtSignature() : Euro.NOTHING)
                    .plus(settles ? insured.paidAfterwards(path.spent()) : Euro.NOTHING);
            var repaid = ofYear(number - firstRepaid, instalments)
                    .plus(settles ? insured.givenBack(path.spent()) : Euro.NOTHING);
            held = held.plus(received).minus(repaid);
            years.add(new Year(number, turnoverOf(number, path), received, repaid, held));
        }
        return years;
    }

    private static int yearsOf(int instalments) {
        return (instalments + QUARTERS - 1) / QUARTERS;
    }

    /** The last year has fewer, where an analyst's terms do not fill it. */
    private static Euro ofYear(int number, List<Euro> instalments) {
        return number < 1
                ? Euro.NOTHING
                : instalments.stream()
                        .skip((number - 1L) * QUARTERS)
                        .limit(QUARTERS)
                        .reduce(Euro.NOTHING, Euro::plus);
    }

    private static Euro turnoverOf(int number, Path path) {
        return number < 1 || number > path.turnover().size()
                ? Euro.NOTHING
                : path.turnover().get(number - 1);
    }
}
