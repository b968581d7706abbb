package eu.xport.modelling.stories;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The newest version of each, as the engine keeps them. */
@Component
class NewestModels implements ModelsInForce {

    private final ObjectProvider<ProcessEngine> engine;

    NewestModels(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public List<BpmnModelInstance> all() {
        var repository = engine.getObject().getRepositoryService();
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .map(repository::getBpmnModelInstance)
                .toList();
    }
}
