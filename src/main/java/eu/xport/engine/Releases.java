package eu.xport.engine;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The models and forms that run. Cases that begin now begin with the release in force. */
@Component
public class Releases {

    static final String FRENCH = "texts_fr.properties";

    private final ObjectProvider<ProcessEngine> engine;
    private final OwnAccount own;

    Releases(ObjectProvider<ProcessEngine> engine, OwnAccount own) {
        this.engine = engine;
        this.own = own;
    }

    /** The deployment that most of the newest processes come from: a release is whole, a single model beside it is none. */
    public Optional<String> inForce() {
        return own.does(() -> repository().createProcessDefinitionQuery().latestVersion().list().stream()
                        .collect(groupingBy(ProcessDefinition::getDeploymentId, TreeMap::new, counting()))
                        .entrySet()
                        .stream())
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /** Names of files in which the release in force differs from that deployment; none when it is the one in force. */
    Set<String> differences(String deployment) {
        var now = inForce();
        if (now.filter(deployment::equals).isPresent()) {
            return Set.of();
        }
        var files = files();
        return files(deployment).entrySet().stream()
                .filter(file -> !Arrays.equals(file.getValue(), files.get(file.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files of the release in force by their names, without folders; always with a French catalogue. */
    public Map<String, byte[]> files() {
        return inForce().map(this::whole).orElseGet(Releases::ownTexts);
    }

    /** The files of a deployment, with the application's French catalogue where it brought none. */
    public Map<String, byte[]> whole(String deployment) {
        var files = ownTexts();
        files.putAll(files(deployment));
        return files;
    }

    private static Map<String, byte[]> ownTexts() {
        return new TreeMap<>(Map.of(FRENCH, read(ownCatalogue())));
    }

    /** The files of a deployment by their names, without folders. */
    public Map<String, byte[]> files(String deployment) {
        return own.does(() -> {
            var files = new TreeMap<String, byte[]>();
            repository()
                    .getDeploymentResourceNames(deployment)
                    .forEach(name -> files.put(nameOf(name), read(repository().getResourceAsStream(deployment, name))));
            return files;
        });
    }

    /** The French catalogue that came with a deployment; empty when it brought none. */
    Optional<InputStream> catalogue(String deployment) {
        return own.does(() -> repository().getDeploymentResourceNames(deployment).stream()
                .filter(name -> nameOf(name).equals(FRENCH))
                .findFirst()
                .map(name -> repository().getResourceAsStream(deployment, name)));
    }

    /** The catalogue that the application itself brings. */
    static InputStream ownCatalogue() {
        try {
            return new ClassPathResource("forms/" + FRENCH).getInputStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String nameOf(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    private RepositoryService repository() {
        return engine.getObject().getRepositoryService();
    }

    private static byte[] read(InputStream file) {
        try (file) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
