package eu.xport.reporting.cockpit;

import java.util.List;

/**
 * A model held against the promises.
 *
 * @param cases how many finished cases are counted at most
 */
record ShareView(String process, String name, int cases, List<Row> rows) {

    /**
     * @param median in percent of the promised time; null while no case is finished
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
