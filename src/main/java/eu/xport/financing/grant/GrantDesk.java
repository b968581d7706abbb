package eu.xport.financing.grant;

import eu.xport.calendar.ParisTime;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.financing.Trace;
import eu.xport.journey.CaseFile;
import eu.xport.journey.Journeys;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What all tasks about grants need: the grant, what they show of it, and where they keep it with its trace. */
@Component
class GrantDesk {

    private final Grants grants;
    private final Journeys journeys;
    private final CaseFile file;
    private final GrantLines lines;
    private final Trace trace;
    private final Clock clock;

    GrantDesk(Grants grants, Journeys journeys, CaseFile file, GrantLines lines, Trace trace, Clock clock) {
        this.grants = grants;
        this.journeys = journeys;
        this.file = file;
        this.lines = lines;
        this.trace = trace;
        this.clock = clock;
    }

    Grant grant(Step step) {
        return grants.of(step.text(GrantForm.GRANT).orElseThrow());
    }

    Map<String, Object> shown(Grant grant) {
        var shown = new HashMap<>(file.shown(grant.journey()));
        shown.put("grantLine", lines.summary(grant));
        return shown;
    }

    void save(Grant grant, Submission submission, String event, Map<String, ?> facts) {
        grants.save(grant);
        note(grant, submission, event, facts);
    }

    void note(Grant grant, Submission submission, String event, Map<String, ?> facts) {
        trace.keep(grant.journey().text(), grant.number(), submission.by(), event, facts);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** The first day on which a company can have applied: the one on which its case began. */
    LocalDate caseBegan(Grant grant) {
        return ParisTime.dayOf(journeys.of(grant.journey()).submittedAt());
    }
}
