package eu.xport.engine;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.stereotype.Component;

/** What becomes of a step that failed: tried again as its model says, unless the step itself knows better. */
@Component
class FailedSteps implements FailedJobCommandFactory {

    private final Clock clock;

    FailedSteps(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Command<Object> getCommand(String job, Throwable failure) {
        return new Failed(job, failure, clock);
    }

    private static final class Failed extends DefaultJobRetryCmd {

        private final transient Clock clock;

        Failed(String job, Throwable failure, Clock clock) {
            super(job, failure);
            this.clock = clock;
        }

        @Override
        public Object execute(CommandContext context) {
            var job = getJob();
            if (job == null || !(exception instanceof StepFailed step)) {
                return super.execute(context);
            }
            if (step.pause().isPresent()) {
                job.setDuedate(Date.from(clock.instant().plus(step.pause().get())));
                job.unlock();
            } else if (step.isForGood()) {
                logException(job);
                job.unlock();
                job.setRetries(0);
            } else {
                super.execute(context);
            }
            waitForNoHour(job);
            return null;
        }

        /** Whoever gives a step up for lost and tries it after all need not wait for the next attempt of before. */
        private static void waitForNoHour(JobEntity job) {
            if (job.getRetries() == 0) {
                job.setDuedate(null);
            }
        }
    }
}
