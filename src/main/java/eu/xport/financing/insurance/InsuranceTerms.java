package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.financing.Row;
import eu.xport.financing.Share;
import java.util.Map;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What the insurer's contract says that is signed on a day. A contract keeps the terms it was signed under. Source:
 * programme text, and the public pages of the scheme where a set of terms says so.
 *
 * @param code of the set: {@code PROGRAMME}, {@code SCHEME}
 * @param isDefault whether a contract has these terms unless somebody says otherwise
 * @param support the part of the budget that is insured
 * @param premium the part of the budget that the company pays, taken off the advance
 * @param advance the part of the support that is paid at signature
 * @param minimum the part of the support earned that is paid back whatever was sold
 * @param ofTurnover the part of the export turnover that is paid back
 * @param instalments one each quarter, after prospecting and grace
 */
record InsuranceTerms(
        String code,
        boolean isDefault,
        int prospectingYears,
        int graceYears,
        int instalments,
        @Embedded.Nullable(prefix = "support_") Share support,
        @Embedded.Nullable(prefix = "premium_") Share premium,
        @Embedded.Nullable(prefix = "advance_") Share advance,
        @Embedded.Nullable(prefix = "minimum_") Share minimum,
        @Embedded.Nullable(prefix = "of_turnover_") Share ofTurnover,
        @Embedded.Nullable(prefix = "smallest_budget_") Euro smallestBudget) {

    static InsuranceTerms of(Map<String, Object> rule) {
        var row = new Row(rule);
        return new InsuranceTerms(
                row.text("code"),
                row.yes("isDefault"),
                row.whole("prospectingYears"),
                row.whole("graceYears"),
                row.whole("instalments"),
                row.share("support"),
                row.share("premium"),
                row.share("advance"),
                row.share("minimum"),
                row.share("ofTurnover"),
                row.euro("smallestBudget"));
    }

    Insured insure(Euro budget) {
        return new Insured(this, budget);
    }
}
