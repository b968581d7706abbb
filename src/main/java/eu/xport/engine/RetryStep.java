package eu.xport.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** The reader of a page has a step tried again that was given up; the engine notes who it was. */
@Component
public class RetryStep {

    /** What became of it. */
    public enum Answer {
        TRIED_AGAIN,
        ON_ITS_WAY,
        GONE
    }

    private final AsReader reader;

    RetryStep(AsReader reader) {
        this.reader = reader;
    }

    /** One attempt more, at once; while one is on its way already, nothing is added to it. */
    public Answer again(String job) {
        return reader.asks(engine -> again(engine, job)).orElse(Answer.GONE);
    }

    private static Answer again(ProcessEngine engine, String id) {
        var job = engine.getManagementService().createJobQuery().jobId(id).singleResult();
        if (job == null) {
            return Answer.GONE;
        }
        if (job.getRetries() > 0) {
            return Answer.ON_ITS_WAY;
        }
        engine.getManagementService().setJobRetries(id, 1);
        return Answer.TRIED_AGAIN;
    }
}
