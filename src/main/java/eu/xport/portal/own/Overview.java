package eu.xport.portal.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a case stands, as its company reads it.
 *
 * @param ended how the case ended; empty while it is open
 * @param waiting since when the case waits for the company; empty while it does not
 * @param facts what the rooms tell in letters, too: who looks after the company, when both meet
 * @param toAnswer whether a roadmap waits for the company's answer
 * @param toConfirm whether results wait for the company's word
 */
record Overview(
        String number,
        String companyName,
        Optional<String> ended,
        List<Step> steps,
        List<Promised> promises,
        Optional<String> waiting,
        Map<String, Object> facts,
        boolean toAnswer,
        boolean toConfirm,
        List<Measure> readiness) {

    enum Standing {
        DONE,
        NOW,
        TO_COME
    }

    record Step(String name, Standing standing) {}

    /**
     * @param standing by when, or when it was kept
     * @param counted how the day was counted; empty where nobody can retell it
     * @param leftOut the days that made it later
     */
    record Promised(String name, String standing, Optional<String> counted, List<String> leftOut) {}

    /** @param index 0 to 100 */
    record Measure(String on, int index, String band) {}
}
