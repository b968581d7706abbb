package eu.xport.roadmap;

import java.util.Set;
import java.util.stream.Stream;

/** What a delivered action has to tell, by the family of its service; other families tell nothing. */
enum Family {
    TRAINING("participants"),
    COACHING("hours"),
    MATCHING("businessesMet"),
    CONSULTANCY("deliverable"),
    BRANCH_OFFICE("country"),
    RECRUITING("position", "hiredOn");

    private final Set<String> needed;

    Family(String... needed) {
        this.needed = Set.of(needed);
    }

    /** The fields that an action of this family needs to be delivered. */
    static Stream<String> needs(String family) {
        return Stream.of(values())
                .filter(one -> one.name().replace('_', '-').equalsIgnoreCase(family))
                .flatMap(one -> one.needed.stream())
                .sorted();
    }
}
