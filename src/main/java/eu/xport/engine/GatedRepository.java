package eu.xport.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/** Every deployment comes through here, whatever interface it was sent to. */
class GatedRepository extends RepositoryServiceImpl {

    private final Supplier<Gate> gate;
    private final Supplier<Releases> releases;

    GatedRepository(Supplier<Gate> gate, Supplier<Releases> releases) {
        this.gate = gate;
        this.releases = releases;
    }

    /** One after the other, each seeing what the one before has committed: where the engine's own command takes its turn. */
    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl asked) {
        synchronized (ProcessEngine.class) {
            return commandExecutor.execute(new DeployRelease(asked, this, gate, releases));
        }
    }
}
