package eu.xport.financing.grant;

import eu.xport.calendar.ParisTime;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Processes;
import eu.xport.financing.Trace;
import eu.xport.papers.ProcessPapers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The process of a grant is told what happens outside its tasks. */
@Component
class GrantEvents {

    private final Grants grants;
    private final GrantProgress progress;
    private final Processes processes;
    private final ProcessPapers papers;
    private final Trace trace;
    private final Clock clock;

    GrantEvents(
            Grants grants,
            GrantProgress progress,
            Processes processes,
            ProcessPapers papers,
            Trace trace,
            Clock clock) {
        this.grants = grants;
        this.progress = progress;
        this.processes = processes;
        this.papers = papers;
        this.trace = trace;
        this.clock = clock;
    }

    enum Event {
        INVOICES("InvoicesPaid"),
        FINISHED("ProjectFinished"),
        WITHDRAWN("GrantWithdrawn");

        private final String message;

        Event(String message) {
            this.message = message;
        }

        static Optional<Event> of(String name) {
            return Stream.of(values())
                    .filter(event -> event.name().equals(name))
                    .findFirst();
        }

        private boolean fits(GrantState state) {
            return this == WITHDRAWN ? state.isUndecided() : state == GrantState.SIGNED;
        }
    }

    /**
     * @param by empty for the company itself
     * @throws FormRefused when the grant is not where this can happen
     */
    void happens(Grant grant, Event event, Optional<String> by) {
        if (!event.fits(grant.state())) {
            throw FormRefused.because("grantEvent", event == Event.WITHDRAWN ? "grantDecided" : "grantNotSigned");
        }
        var told = progress.of(grant);
        if (event != Event.WITHDRAWN && told.finished()) {
            throw FormRefused.because("grantEvent", "grantFinished");
        }
        if (event == Event.INVOICES && told.invoicesWait()) {
            throw FormRefused.because("grantEvent", "grantInvoicesWait");
        }
        if (event == Event.WITHDRAWN) {
            grant.isWithdrawn(clock.instant());
            grants.save(grant);
            papers.forget(grant.journey(), GrantPapers.purpose(grant));
        }
        var facts = event == Event.FINISHED ? finish(grant) : Map.<String, LocalDate>of();
        trace.keep(grant.journey().text(), grant.number(), by, "GRANT_" + event, facts);
        if (processes.tell(event.message, grant.journey().text(), GrantForm.GRANT, grant.number(), closing(facts))
                == 0) {
            throw FormRefused.because("grantEvent", "grantNotSigned");
        }
    }

    /** The report of a project that is over before its agreed day is due earlier as well. */
    private Map<String, LocalDate> finish(Grant grant) {
        var day = LocalDate.now(clock);
        if (!day.isBefore(grant.endsOn().orElseThrow())) {
            return Map.of();
        }
        var report = grant.vote().orElseThrow().reportDue(day);
        grant.isFinished(day, report, clock.instant());
        grants.save(grant);
        return Map.of("projectEndsOn", day, "reportDue", report);
    }

    private static Map<String, Object> closing(Map<String, LocalDate> days) {
        return days.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, day -> Date.from(ParisTime.closingHourOf(day.getValue()))));
    }
}
