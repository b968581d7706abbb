package eu.xport.financing.insurance;

import eu.xport.company.Euro;

/** A budget that is insured under certain terms, and what they make of it. Every figure is rounded to the cent, half a cent up. */
record Insured(InsuranceTerms terms, Euro budget) {

    Euro support() {
        return terms.support().of(budget);
    }

    Euro premium() {
        return terms.premium().of(budget);
    }

    Euro paidAtSignature() {
        return advance().minus(premium());
    }

    /** What the company has earned of the support by what it spent; never more than was agreed. */
    Euro earned(Euro spent) {
        return terms.support().of(spent.orLess(budget));
    }

    /** Paid when prospecting ends; negative, when the company has to give back a part of its advance. */
    Euro balance(Euro spent) {
        return earned(spent).minus(advance());
    }

    Euro paidAfterwards(Euro spent) {
        return balance(spent).orNothing();
    }

    Euro givenBack(Euro spent) {
        return Euro.NOTHING.minus(balance(spent)).orNothing();
    }

    /** @param turnover abroad, in the zone of the contract, over the years of prospecting and grace */
    Euro repayment(Euro spent, Euro turnover) {
        var earned = earned(spent);
        return terms.minimum()
                .of(earned)
                .orMore(terms.ofTurnover().of(turnover))
                .orLess(earned);
    }

    private Euro advance() {
        return terms.advance().of(support());
    }
}
