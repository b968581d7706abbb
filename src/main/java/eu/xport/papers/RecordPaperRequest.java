package eu.xport.papers;

import eu.xport.engine.Groups;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what another process asks for like what a form does; the partner of the case looks at it unless the caller names others. */
@Component
class RecordPaperRequest implements JavaDelegate {

    private static final String REQUEST = "paperRequest";
    private static final String PARTNER = "partner";

    private final PaperRequests requests;
    private final Journeys journeys;
    private final Clock clock;

    RecordPaperRequest(PaperRequests requests, Journeys journeys, Clock clock) {
        this.requests = requests;
        this.journeys = journeys;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution process) {
        var journey = journeys.of(JourneyNumber.of(process.getProcessBusinessKey()));
        if (process.getVariable(REQUEST) == null) {
            process.setVariable(REQUEST, requests.save(asked(process)).id());
        }
        process.setVariable("paperAskedAt", Date.from(clock.instant()));
        if (process.getVariable(PARTNER) == null) {
            process.setVariable(PARTNER, journey.partner().orElse(Groups.MANAGERS));
        }
        process.setVariable("companyName", journey.companyName());
    }

    private PaperRequest asked(DelegateExecution process) {
        return PaperRequest.of(
                process.getProcessBusinessKey(),
                (String) process.getVariable("paperKind"),
                (String) process.getVariable("paperPurpose"),
                ((Date) process.getVariable("paperDue")).toInstant(),
                null,
                clock.instant());
    }
}
