package eu.xport.reporting.cockpit;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.CockpitLinks;
import eu.xport.engine.OpenFailure;
import eu.xport.engine.OpenFailures;
import eu.xport.engine.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The steps that were given up, each with what happened and what to do. */
@Component
class FailureList {

    /** Its message says by itself what happened and what to do. */
    private static final String LETTER = "SendLetter";

    private final OpenFailures failures;
    private final KnownCases cases;
    private final Texts texts;

    FailureList(OpenFailures failures, KnownCases cases, Texts texts) {
        this.failures = failures;
        this.cases = cases;
        this.texts = texts;
    }

    /**
     * In words.
     *
     * @param number of the case; empty where the process belongs to none
     * @param companyName null where the process belongs to no case
     * @param happened what did not succeed
     * @param said what the step itself said; empty where it said nothing
     * @param toDo what people are to do
     * @param job what can be tried again; null where that is of no use, or it is tried already
     */
    record Row(
            String id,
            String number,
            String companyName,
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
                .map(this::rows);
    }

    /** The companies are asked for once for all lines. */
    private List<Row> rows(List<OpenFailure> found) {
        var companies = cases.companies(found.stream()
                .map(OpenFailure::businessKey)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(failure -> row(failure, companies)).toList();
    }

    private Row row(OpenFailure failure, Map<String, String> companies) {
        return new Row(
                failure.id(),
                failure.businessKey() == null ? "" : failure.businessKey(),
                failure.businessKey() == null ? null : companies.get(failure.businessKey()),
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
