package eu.xport.financing.insurance;

import eu.xport.company.Euro;

/**
 * What becomes of a repayment when the company has failed. Source: programme text (up to 65 % of the amounts received can
 * remain unpaid), by the least share of the contract's own terms.
 *
 * @param claimed what is missing to the least that is repaid; it stays owed to the insurer
 * @param unpaid what the company need not repay any more
 */
record Failure(Euro claimed, Euro unpaid) {

    static Failure of(Standing standing) {
        var least = standing.insured().terms().minimum().of(standing.earned());
        var claimed = least.minus(standing.repaid()).orNothing();
        return new Failure(
                claimed, standing.repayment().minus(standing.repaid()).minus(claimed));
    }
}
