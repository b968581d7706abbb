package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.financing.Known;
import eu.xport.financing.Share;
import java.math.RoundingMode;
import java.util.Map;

/**
 * What the insurance's conditions ask of a company.
 *
 * @param turnover of its last year
 * @param closedYear whether it has closed one
 * @param frenchShare of what it sells; the whole where nobody has said
 */
public record InsuranceApplicant(Euro turnover, Known closedYear, Share frenchShare, Known tradingHouse) {

    /** A started euro counts as a whole one, for the limit is one that may not be passed. */
    Map<String, Object> facts() {
        return Map.of(
                "companyTurnover",
                        turnover.amount().setScale(0, RoundingMode.UP).intValueExact(),
                "closedYear", closedYear.name(),
                "frenchShare", frenchShare.basisPoints(),
                "tradingHouse", tradingHouse.name());
    }
}
