package eu.xport.reporting.figures;

import eu.xport.reporting.figures.FundingQueries.Amount;
import eu.xport.reporting.figures.FundingQueries.Grants;
import eu.xport.reporting.figures.FundingQueries.Insurances;
import java.util.List;

/** What finances the roadmaps: the regional grant and the insurance. */
class FundingTables {

    private final FigureWords words;
    private final Numbers numbers;

    FundingTables(FigureWords words) {
        this.words = words;
        this.numbers = new Numbers(words.language());
    }

    Table funding(Grants grants, Insurances insurances) {
        var rows = List.of(
                List.of(Cell.of(words.say("funding.wished")), numbers.count(grants.wished()), Cell.of("")),
                row("proposed", grants.proposed()),
                row("voted", grants.voted()),
                row("paid", grants.paid()),
                row("budgets", insurances.budgets()),
                row("exposure", insurances.exposure()));
        var isAny = grants.wished() > 0 || insurances.budgets().count() > 0;
        return words.table("funding", -1, isAny ? rows : List.of(), "figure", "count", "euros");
    }

    private List<Cell> row(String figure, Amount amount) {
        return List.of(
                Cell.of(words.say("funding." + figure)), numbers.count(amount.count()), numbers.count(amount.euros()));
    }
}
