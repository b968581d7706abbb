package eu.xport.journey.portfolio;

/**
 * What one expert carries, and would carry.
 *
 * @param due open tasks that are due until the end of the period, overdue ones among them
 * @param away what to know about an absence; empty when the expert is here
 * @param after how many open cases it would be after the hand-over that is looked at
 */
record LoadLine(String user, String expert, String partner, int cases, int due, String away, int after) {

    public int gets() {
        return after - cases;
    }
}
