package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.financing.insurance.Payment.Kind;

/**
 * What becomes of what a company has received when it has failed. Source: programme text (up to 65 % of the amounts received can
 * remain unpaid), by the least share of the contract's own terms.
 *
 * @param claimed what is missing to the least that is repaid; it stays owed to the insurer
 * @param unpaid what the company need not repay any more: of the instalments, or of all it received where none were fixed
 */
record Failure(Euro claimed, Euro unpaid) {

    static Failure of(Standing standing) {
        var least = standing.insured().terms().minimum().of(standing.received());
        var claimed = least.minus(standing.repaid()).orNothing();
        return new Failure(claimed, owed(standing).minus(standing.repaid()).minus(claimed));
    }

    private static Euro owed(Standing standing) {
        return standing.of(Kind.INSTALMENT).findAny().isPresent() ? standing.repayment() : standing.received();
    }
}
