package eu.xport.reporting.figures;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which codes a filter may name: those of the programme, in the order in which people read them. */
@Component
class FactCodes {

    private static final Map<Dimension, List<String>> KNOWN = Map.of(
            Dimension.PARTNER,
            List.of("ad-normandie", "cci-normandie", "business-france"),
            Dimension.SECTOR,
            List.of("ICT", "MANUFACTURING", "AGRO_FOOD", "HEALTH", "ENERGY", "LOGISTICS", "EQUINE", "WOOD", "OTHER"),
            Dimension.DEPARTMENT,
            List.of("14", "27", "50", "61", "76"),
            Dimension.PROFILE,
            List.of("NEW", "OCCASIONAL", "REGULAR"));

    private final FactQueries facts;

    FactCodes(FactQueries facts) {
        this.facts = facts;
    }

    /** Areas are the region's: a decision table names them, and it may name others tomorrow. */
    List<String> of(Dimension dimension) {
        return dimension == Dimension.AREA ? facts.areas() : KNOWN.get(dimension);
    }
}
