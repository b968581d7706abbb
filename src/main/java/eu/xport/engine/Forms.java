package eu.xport.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** The forms that are deployed, in the language of the reader. */
@Component
public class Forms {

    /** Those of some releases; cases of older ones read theirs again. */
    private static final int MOST_KEPT = 300;

    private final ObjectProvider<ProcessEngine> engine;
    private final ObjectMapper json;
    private final FormTexts texts;
    private final ConcurrentLruCache<Deployed, JsonNode> deployed = new ConcurrentLruCache<>(MOST_KEPT, this::load);

    Forms(ObjectProvider<ProcessEngine> engine, ObjectMapper json, FormTexts texts) {
        this.engine = engine;
        this.json = json;
        this.texts = texts;
    }

    /** The start form of the process as it is deployed now. */
    public FormSchema startFormOf(String process, String form, Locale language) {
        var definition = engine.getObject()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return of(definition.getDeploymentId(), form, language);
    }

    /** What people call processes, and tasks by their forms; what is not among them is called as its model calls it. */
    public Map<String, String> names(Locale language) {
        return texts.names(language);
    }

    FormSchema of(String deployment, String form, Locale language) {
        return new FormSchema(texts.in(language, deployed.get(new Deployed(deployment, form))));
    }

    private record Deployed(String deployment, String form) {}

    private JsonNode load(Deployed deployed) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return parse(configuration
                .getCommandExecutorTxRequired()
                .execute(context -> bytes(context, deployed.deployment(), deployed.form())));
    }

    private static byte[] bytes(CommandContext context, String deployment, String form) {
        var definition = context.getCamundaFormDefinitionManager().findDefinitionByDeploymentAndKey(deployment, form);
        return context.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(deployment, definition.getResourceName())
                .getBytes();
    }

    private JsonNode parse(byte[] form) {
        try {
            return json.readTree(form);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
