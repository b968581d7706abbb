package eu.xport.modelling.stories;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The process models that a new case would follow. */
interface ModelsInForce {

    List<BpmnModelInstance> all();
}
