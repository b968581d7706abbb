package eu.xport.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationContext;

/**
 * All that an expression in a model can name: delegates, functions made for models, and the deadline. Whoever may deploy
 * a model reaches no other bean of the application.
 */
class ModelBeans extends AbstractMap<Object, Object> {

    private static final String DEADLINE = "deadline";

    private final ApplicationContext rooms;
    private final Set<String> names;

    ModelBeans(ApplicationContext rooms) {
        this.rooms = rooms;
        this.names = Stream.of(JavaDelegate.class, ModelFunction.class)
                .flatMap(type -> Stream.of(rooms.getBeanNamesForType(type, true, false)))
                .collect(Collectors.toSet());
        this.names.add(DEADLINE);
    }

    @Override
    public boolean containsKey(Object name) {
        return names.contains(name);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? rooms.getBean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return names.stream().map(name -> Map.entry((Object) name, get(name))).collect(Collectors.toSet());
    }
}
