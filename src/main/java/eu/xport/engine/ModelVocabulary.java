package eu.xport.engine;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** What a model can name: beans with their functions, forms that a room takes, groups of people. */
@Component
public class ModelVocabulary {

    private final ApplicationContext rooms;
    private final ModelBeans beans;
    private final ObjectProvider<TaskForm> taskForms;
    private final ObjectProvider<StartForm> startForms;
    private final ObjectProvider<IdentityService> identities;
    private final OwnAccount own;

    ModelVocabulary(
            ApplicationContext rooms,
            ObjectProvider<TaskForm> taskForms,
            ObjectProvider<StartForm> startForms,
            ObjectProvider<IdentityService> identities,
            OwnAccount own) {
        this.rooms = rooms;
        this.beans = new ModelBeans(rooms);
        this.taskForms = taskForms;
        this.startForms = startForms;
        this.identities = identities;
        this.own = own;
    }

    /** What stands behind a name that expressions know; empty when they know it not. */
    public Optional<Class<?>> bean(String name) {
        return Optional.of(name).filter(beans::containsKey).map(rooms::getType).map(ClassUtils::getUserClass);
    }

    /** Whether a service task can hand its work to this name. */
    public boolean isStep(String name) {
        return bean(name).filter(JavaDelegate.class::isAssignableFrom).isPresent();
    }

    public Set<String> taskForms() {
        return taskForms.stream().map(TaskForm::id).collect(Collectors.toSet());
    }

    public Set<String> startForms() {
        return startForms.stream().map(StartForm::id).collect(Collectors.toSet());
    }

    public boolean hasGroup(String id) {
        return own.does(
                () -> identities.getObject().createGroupQuery().groupId(id).count() > 0);
    }
}
