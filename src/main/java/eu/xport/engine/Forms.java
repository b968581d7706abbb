package eu.xport.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The forms that are deployed, in the language of the reader. */
@Component
public class Forms {

    private final ObjectProvider<ProcessEngine> engine;
    private final ObjectMapper json;
    private final FormTexts texts;
    private final Map<String, JsonNode> deployed = new ConcurrentHashMap<>();

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

    FormSchema of(String deployment, String form, Locale language) {
        var schema = deployed.computeIfAbsent(deployment + "/" + form, key -> load(deployment, form));
        return new FormSchema(texts.in(language, schema));
    }

    private JsonNode load(String deployment, String form) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return parse(configuration.getCommandExecutorTxRequired().execute(context -> bytes(context, deployment, form)));
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
