package eu.xport.reporting.cockpit;

import java.util.List;
import java.util.Set;

/** The way one process went: its elements in the order in which it first reached them, and the flows between. */
record Path(List<Passed> elements, Set<String> flows) {

    /**
     * @param order the first element has 1
     * @param open whether it is there now
     */
    record Passed(String element, int order, int times, boolean open) {}
}
