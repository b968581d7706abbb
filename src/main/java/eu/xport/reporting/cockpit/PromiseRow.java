package eu.xport.reporting.cockpit;

/**
 * A promise in a list, in words.
 *
 * @param course where Cockpit shows the case; null where there is no process
 * @param act what can be done about it
 */
record PromiseRow(
        String number,
        String companyName,
        String stage,
        String partner,
        String expert,
        String promise,
        String due,
        String state,
        boolean broken,
        String course,
        Act act) {

    /**
     * What a manager can do here.
     *
     * @param escalation the managers' open task that nobody has taken, or the reader has; null for none
     * @param said why there is none, or for whom the case waits; empty where nothing is to be said
     * @param task the open task to go to; null for none
     * @param handOver whether the whole portfolio may have to go to others
     */
    record Act(String escalation, String said, Task task, boolean handOver) {}

    record Task(String name, String address) {}
}
