package eu.xport.financing.grant;

import eu.xport.company.Euro;

/**
 * Three limits of a grant: the lowest of them is what can be granted.
 *
 * @param ofCosts the part of the eligible costs
 * @param ofCeiling what earlier grants leave of the scheme's ceiling
 * @param ofDeMinimis what earlier aid leaves of the European ceiling; the grant's own, where de minimis does not apply
 */
public record GrantLimits(Euro ofCosts, Euro ofCeiling, Euro ofDeMinimis) {

    /** Which of them decides. */
    public enum Limit {
        COSTS,
        CEILING,
        DE_MINIMIS
    }

    public Euro grant() {
        return ofCosts.orLess(ofCeiling).orLess(ofDeMinimis);
    }

    public Limit deciding() {
        if (grant().equals(ofCosts)) {
            return Limit.COSTS;
        }
        return grant().equals(ofCeiling) ? Limit.CEILING : Limit.DE_MINIMIS;
    }
}
