package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.engine.Fields;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Texts;
import eu.xport.financing.insurance.InsuranceSimulator.Length;
import eu.xport.financing.insurance.InsuranceSimulator.Path;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The figures of a simulation, as its forms ask for them. */
@Component
class SimulatedPath {

    private static final String BUDGET = "insuredBudget";
    private static final String YEARS = "prospectingYears";
    private static final String SPENT = "spentBudget";
    private static final String TURNOVER = "turnover";

    private final InsuranceSimulator simulator;
    private final Texts texts;

    SimulatedPath(InsuranceSimulator simulator, Texts texts) {
        this.simulator = simulator;
        this.texts = texts;
    }

    static boolean asks(String key) {
        return key.matches(BUDGET + "|" + YEARS + "|" + SPENT + "|" + TURNOVER + "\\d");
    }

    /** @throws FormRefused when there are no terms of this length, or none for so small a budget */
    Path in(Fields figures) {
        var length = length(figures.need(YEARS));
        var budget = Amounts.need(figures, BUDGET);
        if (budget.compareTo(length.smallestBudget()) < 0) {
            throw FormRefused.because(BUDGET, "min", length.smallestBudget().text(texts.readerLanguage()));
        }
        return new Path(
                budget,
                length.prospectingYears(),
                figures.amount(SPENT).map(Euro::new).orElse(budget),
                IntStream.rangeClosed(1, length.turnoverYears())
                        .mapToObj(year -> Amounts.orNothing(figures, TURNOVER + year))
                        .toList());
    }

    private Length length(String years) {
        return simulator.lengths().stream()
                .filter(length -> String.valueOf(length.prospectingYears()).equals(years))
                .findFirst()
                .orElseThrow(() -> FormRefused.because(YEARS, "insuranceNoTerms"));
    }
}
