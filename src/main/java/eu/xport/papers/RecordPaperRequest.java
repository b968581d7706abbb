package eu.xport.papers;

import eu.xport.engine.Groups;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A request that another process makes is kept like one from a form; unless it says who looks at the paper, the case's partner does. */
@Component
class RecordPaperRequest implements JavaDelegate {

    private static final String REQUEST = "paperRequest";
    private static final String READERS = "partner";

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
        if (process.getVariable(READERS) == null) {
            process.setVariable(READERS, journey.partner().orElse(Groups.MANAGERS));
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
