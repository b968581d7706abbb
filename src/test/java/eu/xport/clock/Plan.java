package eu.xport.clock;

import eu.xport.testing.Plans;
import java.time.LocalDate;
import java.util.Map;

/** A roadmap of so many months, with a meeting every so many, and one market study. */
record Plan(int months, int every, LocalDate starts, LocalDate ends) {

    Map<String, Object> form() {
        return Plans.aPlanOf(months, every, Plans.aMarketStudy(starts.toString(), ends.toString()));
    }
}
