package eu.xport.reporting.cockpit;

import java.util.List;

/**
 * A model held against the promises.
 *
 * @param promises how many kept promises are counted at most
 */
record ShareView(String process, String name, int promises, List<Row> rows) {

    /**
     * @param median in percent of the promised time; null while no promise has been kept
     * @param slow the 90th percentile in percent
     * @param danger open cases here whose promise is due today or over
     */
    record Row(
            String element,
            String name,
            boolean whole,
            String promise,
            String deadline,
            String within,
            int count,
            Integer median,
            Integer slow,
            ShareBand band,
            int danger) {}
}
