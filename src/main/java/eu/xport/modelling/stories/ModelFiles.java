package eu.xport.modelling.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models that lie in the application, before any engine has them. */
class ModelFiles implements ModelsInForce {

    @Override
    public List<BpmnModelInstance> all() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn");
            return Stream.of(files).map(ModelFiles::read).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BpmnModelInstance read(Resource file) {
        try (var model = file.getInputStream()) {
            return Bpmn.readModelFromStream(model);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
