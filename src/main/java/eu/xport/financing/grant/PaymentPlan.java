package eu.xport.financing.grant;

import eu.xport.company.Euro;

/** How a grant is paid; the three add up to it. */
record PaymentPlan(Euro advance, Euro interim, Euro balance) {

    static PaymentPlan of(Euro grant, GrantTerms terms) {
        var advance = terms.advance().of(grant);
        var beforeReport = terms.interim().of(grant);
        return new PaymentPlan(advance, beforeReport.minus(advance), grant.minus(beforeReport));
    }
}
