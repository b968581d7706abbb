package eu.xport.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The order of a start: models, groundwork, and only then the door; the job executor comes last by itself. */
@Component
class Opening implements SmartLifecycle {

    /** Ports, schedulers and whatever else serves somebody begin in the last phases. */
    private static final int EARLY = 0;

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Models models;
    private final Releases releases;
    private final ObjectProvider<Groundwork> groundwork;
    private boolean open;

    Opening(Models models, Releases releases, ObjectProvider<Groundwork> groundwork) {
        this.models = models;
        this.releases = releases;
        this.groundwork = groundwork;
    }

    @Override
    public int getPhase() {
        return EARLY;
    }

    @Override
    public void start() {
        var before = releases.inForce();
        models.deployOnce();
        before.ifPresent(this::tellOfReplaced);
        groundwork.orderedStream().forEach(Groundwork::lay);
        open = true;
    }

    /** Models of a new version of the application go before those of an analyst, who has to bring a change again. */
    private void tellOfReplaced(String before) {
        var replaced = releases.differences(before);
        if (!replaced.isEmpty()) {
            LOG.warn(
                    "The models of this version of the application are in force and replace the release {}, which differs in {}."
                            + " Whoever changed these files may deploy the change again.",
                    before,
                    String.join(", ", replaced));
        }
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
