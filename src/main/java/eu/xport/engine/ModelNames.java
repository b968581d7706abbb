package eu.xport.engine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * What people call models and their parts, in the language of the reader: English stands in the models, French in the
 * catalogues beside models and forms. A deployed model never changes, so each is read once; what neither names is called
 * as the asker calls it.
 */
@Component
public class ModelNames {

    /** Those of some releases, and of the cases that began before them. */
    private static final int MOST_KEPT = 300;

    private static final String CATALOGUE = "processes/texts_fr.properties";

    private final ObjectProvider<ProcessEngine> engine;
    private final OwnAccount own;
    private final FormTexts forms;
    private final Texts texts;
    private final Properties french = french();
    private final ConcurrentLruCache<String, Optional<Named>> processes =
            new ConcurrentLruCache<>(MOST_KEPT, this::read);

    ModelNames(ObjectProvider<ProcessEngine> engine, OwnAccount own, FormTexts forms, Texts texts) {
        this.engine = engine;
        this.own = own;
        this.forms = forms;
        this.texts = texts;
    }

    private record Named(String key, String name, String deployment, Map<String, String> elements) {}

    /** @param definition the id of the process, in its version */
    public String process(String definition, String otherwise) {
        return known(definition)
                .flatMap(model -> readsFrench()
                        ? forms.title(model.deployment(), model.key())
                        : Optional.ofNullable(model.name()))
                .orElse(otherwise);
    }

    /** A part of a process; a task is named beside its form. */
    public String element(String definition, String element, String otherwise) {
        return known(definition)
                .flatMap(model -> readsFrench()
                        ? inFrench(model.key() + "." + element)
                                .or(() -> forms.title(model.deployment(), element))
                                .or(() -> english(model, element))
                        : english(model, element))
                .orElse(otherwise);
    }

    /** @param decision as models call it */
    public String decision(String decision, String english) {
        return readsFrench() ? inFrench(decision).orElse(english) : english;
    }

    /** A column of a table of decisions. */
    public String column(String decision, String column, String english) {
        return readsFrench() ? inFrench(decision + "." + column).orElse(english) : english;
    }

    private static Optional<String> english(Named model, String element) {
        return Optional.ofNullable(model.elements().get(element));
    }

    private Optional<String> inFrench(String key) {
        return Optional.ofNullable(french.getProperty(key));
    }

    private boolean readsFrench() {
        return forms.translates(texts.readerLanguage());
    }

    /** Empty for a model that was deleted. */
    private Optional<Named> known(String definition) {
        return Optional.ofNullable(definition).flatMap(processes::get);
    }

    private Optional<Named> read(String definition) {
        return own.does(
                () -> repository().createProcessDefinitionQuery().processDefinitionId(definition).list().stream()
                        .map(found -> new Named(
                                found.getKey(),
                                found.getName(),
                                found.getDeploymentId(),
                                elements(repository().getBpmnModelInstance(definition))))
                        .findFirst());
    }

    private static Map<String, String> elements(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowElement.class).stream()
                .filter(element ->
                        element.getName() != null && !element.getName().isBlank())
                .collect(Collectors.toMap(FlowElement::getId, FlowElement::getName));
    }

    private RepositoryService repository() {
        return engine.getObject().getRepositoryService();
    }

    private static Properties french() {
        try (var catalogue =
                new InputStreamReader(new ClassPathResource(CATALOGUE).getInputStream(), StandardCharsets.UTF_8)) {
            var french = new Properties();
            french.load(catalogue);
            return french;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
