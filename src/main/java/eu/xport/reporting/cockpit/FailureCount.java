package eu.xport.reporting.cockpit;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** On every page of the board the way to the failed steps says how many there are. */
@ControllerAdvice(
        assignableTypes = {
            BoardPage.class,
            CasesPages.class,
            CausesPages.class,
            FailuresPages.class,
            TakeEscalation.class
        })
class FailureCount {

    private final FailureList failures;

    FailureCount(FailureList failures) {
        this.failures = failures;
    }

    @ModelAttribute("failures")
    int failures() {
        return failures.count();
    }
}
