package eu.xport.papers;

import eu.xport.calendar.ParisTime;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.papers.PaperRequest.State;
import eu.xport.papers.kept.PaperStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people decide about a request, and what its process goes on with. */
@Component
class PaperDecisions {

    static final String DUE = "newPaperDue";
    static final String REASON = "paperReason";

    /** A paper that is wanted in a year is not wanted yet. */
    private static final int MOST_MONTHS = 12;

    private static final String OUTCOME = "paperOutcome";

    private final PaperRequests requests;
    private final SentPapers sent;
    private final PaperStore store;
    private final Clock clock;

    PaperDecisions(PaperRequests requests, SentPapers sent, PaperStore store, Clock clock) {
        this.requests = requests;
        this.sent = sent;
        this.store = store;
        this.clock = clock;
    }

    PaperRequest request(Step step) {
        return requests.findById(Long.valueOf(step.text("paperRequest").orElseThrow()))
                .orElseThrow();
    }

    /** @throws FormRefused when the day is not one of the next months */
    LocalDate day(Submission submission, String field) {
        var today = LocalDate.now(clock);
        return submission.fields().needDateWithin(field, today.plusDays(1), today.plusMonths(MOST_MONTHS));
    }

    /** What was sent is right; what was wrong before is not kept any longer. */
    Map<String, Object> accept(PaperRequest request, String by) {
        sent.of(request.id()).forEach(paper -> {
            if (paper.isUnchecked()) {
                sent.save(paper.checked(true, null, by, clock.instant()));
            } else if (paper.isKept()) {
                forget(paper);
            }
        });
        requests.save(request.becomes(State.ACCEPTED, null, clock.instant()));
        return Map.of(OUTCOME, "ACCEPTED");
    }

    Map<String, Object> sendBack(PaperRequest request, String reason, LocalDate until, String by) {
        sent.of(request.id()).stream()
                .filter(Paper::isUnchecked)
                .forEach(paper -> sent.save(paper.checked(false, reason, by, clock.instant())));
        var due = ParisTime.closingHourOf(until);
        requests.save(request.becomes(State.AGAIN, reason, clock.instant()).dueLater(due));
        return Map.of(OUTCOME, "AGAIN", "paperDue", Date.from(due), "paperAskedAt", Date.from(clock.instant()));
    }

    Map<String, Object> giveTime(PaperRequest request, LocalDate until) {
        var due = ParisTime.closingHourOf(until);
        requests.save(request.dueLater(due));
        return Map.of(OUTCOME, "MORE_TIME", "paperDue", Date.from(due), "paperAskedAt", Date.from(clock.instant()));
    }

    /** What nobody wants any more is not kept. */
    Map<String, Object> withdraw(PaperRequest request, String reason) {
        sent.of(request.id()).stream().filter(Paper::isKept).forEach(this::forget);
        requests.save(request.becomes(State.WITHDRAWN, reason, clock.instant()));
        return Map.of(OUTCOME, "WITHDRAWN");
    }

    private void forget(Paper paper) {
        store.forget(paper.keptAs());
        sent.save(paper.forgotten());
    }
}
