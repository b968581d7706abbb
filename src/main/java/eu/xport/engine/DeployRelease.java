package eu.xport.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/**
 * A person's deployment: completed to a whole release, judged, deployed and archived, in one transaction and one after the
 * other. What the application deploys by itself, with nobody logged in, was judged by the build.
 */
record DeployRelease(
        DeploymentBuilderImpl asked, GatedRepository repository, Supplier<Gate> gate, Supplier<Releases> releases)
        implements Command<DeploymentWithDefinitions> {

    /** Where a release says it comes from, so that nobody's passes for the application's own. */
    static final String SOURCE = "gate";

    @Override
    public DeploymentWithDefinitions execute(CommandContext context) {
        if (context.getAuthentication() == null) {
            return new DeployCmd(asked).execute(context);
        }
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(CommandChecker::checkCreateDeployment);
        // The turn among the nodes of one database; among the threads of this node it is taken already.
        context.getPropertyManager().acquireExclusiveLock();
        return deploy(context, context.getAuthentication().getUserId());
    }

    private DeploymentWithDefinitions deploy(CommandContext context, String author) {
        var release = new Release(releases.get().files(), sent());
        var faults = new ArrayList<>(unusualWishes());
        faults.addAll(gate.get().judges(release).faults());
        if (!faults.isEmpty()) {
            throw new ReleaseRefused(faults);
        }
        if (release.changes().isEmpty()) {
            return (DeploymentWithDefinitions) context.getDeploymentManager()
                    .findDeploymentById(releases.get().inForce().orElseThrow());
        }
        var deployed = taken(context, whole(release));
        gate.get().passed(deployed.getId(), author, release);
        return deployed;
    }

    /** What the gate cannot see, such as a flow that leads nowhere, the engine finds when it takes the models. */
    private static DeploymentWithDefinitions taken(CommandContext context, DeploymentBuilderImpl release) {
        try {
            return new DeployCmd(release).execute(context);
        } catch (ParseException faulty) {
            throw new ReleaseRefused(faulty.getResorceReports().stream()
                    .flatMap(file -> file.getErrors().stream().map(fault -> "%s, line %d: %s."
                            .formatted(Releases.nameOf(file.getResourceName()), fault.getLine(), fault.getMessage())))
                    .toList());
        } catch (ProcessEngineException faulty) {
            throw decisionFault(faulty).orElseThrow(() -> faulty);
        }
    }

    private static Optional<ReleaseRefused> decisionFault(Throwable faulty) {
        return Stream.iterate(faulty, Objects::nonNull, Throwable::getCause)
                .filter(DmnEngineException.class::isInstance)
                .reduce((outer, inner) -> inner)
                .map(fault -> new ReleaseRefused(List.of("A decision cannot be read: " + fault.getMessage() + ".")));
    }

    private List<String> unusualWishes() {
        var faults = new ArrayList<String>();
        if (!asked.getDeployments().isEmpty()) {
            faults.add("A former deployment is not deployed again as it was: send its files.");
        }
        if (asked.getProcessDefinitionsActivationDate() != null) {
            faults.add("A release goes live at once: send no time of activation.");
        }
        if (asked.getDeployment().getTenantId() != null) {
            faults.add("There are no tenants here: send no tenant id.");
        }
        return faults;
    }

    private Map<String, byte[]> sent() {
        var files = new TreeMap<String, byte[]>();
        if (asked.getDeployment().getResources() != null) {
            asked.getDeployment().getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        }
        return files;
    }

    /** Whether something has changed was decided here; the engine would compare with the last deployment of that name. */
    private DeploymentBuilderImpl whole(Release release) {
        var builder = new DeploymentBuilderImpl(repository);
        builder.name(asked.getDeployment().getName()).source(SOURCE);
        release.whole()
                .forEach((name, file) ->
                        builder.addInputStream(Release.folderOf(name) + "/" + name, new ByteArrayInputStream(file)));
        return builder;
    }
}
