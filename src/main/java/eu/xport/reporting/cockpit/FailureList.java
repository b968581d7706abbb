package eu.xport.reporting.cockpit;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.CockpitLinks;
import eu.xport.engine.OpenFailure;
import eu.xport.engine.OpenFailures;
import eu.xport.engine.Texts;
import org.springframework.stereotype.Component;

/** The steps that were given up, each with what happened and what to do. */
@Component
class FailureList {

    /** Its message says by itself what happened and what to do. */
    private static final String LETTER = "SendLetter";

    private final OpenFailures failures;
    private final Texts texts;

    FailureList(OpenFailures failures, Texts texts) {
        this.failures = failures;
        this.texts = texts;
    }

    /**
     * In words.
     *
     * @param number of the case; empty where the process belongs to none
     * @param happened what did not succeed
     * @param said what the step itself said; empty where it said nothing
     * @param toDo what people are to do
     * @param job what can be tried again; null where that is of no use, or it is tried already
     */
    record Row(
            String id,
            String number,
            String since,
            String happened,
            String said,
            String toDo,
            String job,
            String course) {}

    int count() {
        return failures.count();
    }

    Page<Row> of(int page) {
        return Page.of(page, number -> "/staff/cockpit/failures?page=" + number, failures::newest)
                .map(found -> found.stream().map(this::row).toList());
    }

    private Row row(OpenFailure failure) {
        return new Row(
                failure.id(),
                failure.businessKey() == null ? "" : failure.businessKey(),
                PrintedDate.moment(failure.since(), texts.readerLanguage()),
                texts.reader("cockpit.failed", failure.stepName(), failure.processName()),
                failure.message() == null ? "" : failure.message(),
                texts.reader("cockpit.toDo." + kind(failure)),
                failure.job() != null && failure.retries() == 0 ? failure.job() : null,
                CockpitLinks.toRunning(failure.instance()));
    }

    private static String kind(OpenFailure failure) {
        if (failure.job() == null) {
            return "noRetry";
        }
        if (failure.retries() > 0) {
            return "onItsWay";
        }
        return LETTER.equals(failure.process()) ? "letter" : "step";
    }
}
