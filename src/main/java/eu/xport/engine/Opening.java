package eu.xport.engine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The order of a start: models, groundwork, and only then the door; the job executor comes last by itself. */
@Component
class Opening implements SmartLifecycle {

    /** Ports, schedulers and whatever else serves somebody begin in the last phases. */
    private static final int EARLY = 0;

    private final Models models;
    private final ObjectProvider<Groundwork> groundwork;
    private boolean open;

    Opening(Models models, ObjectProvider<Groundwork> groundwork) {
        this.models = models;
        this.groundwork = groundwork;
    }

    @Override
    public int getPhase() {
        return EARLY;
    }

    @Override
    public void start() {
        models.deployOnce();
        groundwork.orderedStream().forEach(Groundwork::lay);
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
