package eu.xport.financing.grant;

import eu.xport.financing.Known;
import java.util.Map;

/** What the grant's conditions ask of a company. */
public record GrantApplicant(
        Known inNormandy,
        Known registered,
        Business business,
        Known sellsToBusinesses,
        Known soundFinances,
        Known dutiesPaid) {

    /** As the scheme tells them apart; Annex 1 of the Treaty lists products of agriculture. */
    public enum Business {
        UNKNOWN,
        INDUSTRY,
        SERVICES,
        FOOD,
        FOOD_ANNEX_1,
        WHOLESALE,
        TRANSPORT,
        OTHER
    }

    Map<String, Object> facts() {
        return Map.of(
                "inNormandy", inNormandy.name(),
                "registered", registered.name(),
                "business", business.name(),
                "sellsToBusinesses", sellsToBusinesses.name(),
                "soundFinances", soundFinances.name(),
                "dutiesPaid", dutiesPaid.name());
    }
}
