package eu.xport.modelling.change;

import eu.xport.engine.Release;
import eu.xport.engine.Releases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The models that are deployed, in all versions, and how many cases each carries. */
@Component
class DeployedModels {

    private final RepositoryService repository;
    private final ManagementService management;
    private final JdbcTemplate database;
    private final Releases releases;

    DeployedModels(
            RepositoryService repository, ManagementService management, JdbcTemplate database, Releases releases) {
        this.repository = repository;
        this.management = management;
        this.database = database;
        this.releases = releases;
    }

    /** A version of a process and the number of its open cases. */
    record Version(String id, String process, String name, int number, int cases) {

        Version called(String name) {
            return new Version(id, process, name, number, cases);
        }
    }

    /** All versions that are the newest or carry cases, by process; the newest first. */
    Map<String, List<Version>> inUse() {
        var newest = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getVersion));
        return management.createProcessDefinitionStatisticsQuery().list().stream()
                .filter(version -> version.getInstances() > 0 || newest.get(version.getKey()) == version.getVersion())
                .map(DeployedModels::version)
                .sorted(Comparator.comparing(Version::process)
                        .thenComparing(Comparator.comparing(Version::number).reversed()))
                .collect(Collectors.groupingBy(Version::process, LinkedHashMap::new, Collectors.toList()));
    }

    private static Version version(ProcessDefinitionStatistics counted) {
        return new Version(
                counted.getId(), counted.getKey(), counted.getName(), counted.getVersion(), counted.getInstances());
    }

    Optional<ProcessDefinition> version(String process, int number) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(number)
                .singleResult());
    }

    Optional<ProcessDefinition> newest(String process) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult());
    }

    /** The files of a release, and those of the one that it followed; empty when there is no such release. */
    Optional<Release> release(String deployment) {
        return Optional.ofNullable(repository
                        .createDeploymentQuery()
                        .deploymentId(deployment)
                        .singleResult())
                .map(release -> new Release(former(release), releases.whole(deployment)));
    }

    private Map<String, byte[]> former(Deployment release) {
        return repository
                .createDeploymentQuery()
                .deploymentBefore(release.getDeploymentTime())
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(former -> releases.whole(former.getId()))
                .orElse(Map.of());
    }

    /** Open steps by activity, in one look. */
    Map<String, Integer> openSteps(String definition) {
        return management.createActivityStatisticsQuery(definition).list().stream()
                .collect(Collectors.toMap(counted -> counted.getId(), counted -> counted.getInstances()));
    }

    Candidate model(ProcessDefinition definition) {
        return resource(definition.getDeploymentId(), definition.getResourceName());
    }

    /** The newest model that a candidate would follow; empty when there is none of its kind and id yet. */
    Optional<Candidate> newest(ModelParts model) {
        return switch (model.kind()) {
            case PROCESS -> newest(model.id()).map(this::model);
            case DECISION -> Optional.ofNullable(repository
                            .createDecisionDefinitionQuery()
                            .decisionDefinitionKey(model.id())
                            .latestVersion()
                            .singleResult())
                    .map(decision -> resource(decision.getDeploymentId(), decision.getResourceName()));
            case FORM -> newestForm(model.id());
            case TEXTS -> Optional.ofNullable(releases.files().get(model.id()))
                    .map(texts -> Candidate.of(model.id(), texts));
        };
    }

    /** The engine has no query for forms. */
    private Optional<Candidate> newestForm(String id) {
        return database
                .query(
                        "select deployment_id_, resource_name_ from act_re_camformdef where key_ = ?"
                                + " order by version_ desc fetch first 1 rows only",
                        (row, place) -> resource(row.getString(1), row.getString(2)),
                        id)
                .stream()
                .findFirst();
    }

    private Candidate resource(String deployment, String name) {
        try (InputStream content = repository.getResourceAsStream(deployment, name)) {
            return Candidate.of(name, content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
