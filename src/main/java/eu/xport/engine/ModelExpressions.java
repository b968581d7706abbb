package eu.xport.engine;

import java.beans.FeatureDescriptor;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.context.ApplicationContext;

/**
 * Expressions of models and task lists: they ask what a case knows and call the project's own functions. The machine
 * below, its classes and the engine as a whole, is out of their reach, whoever wrote them.
 */
class ModelExpressions extends SpringExpressionManager {

    ModelExpressions(ApplicationContext rooms, Map<Object, Object> beans) {
        super(rooms, beans);
    }

    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        resolvers.add(new Fence());
        resolvers.add(super.createElResolver());
        return resolvers;
    }

    /** Answers nothing itself; the first to be asked, it refuses what lies outside. */
    private static final class Fence extends ELResolver {

        private static final List<Class<?>> VALUES = List.of(
                CharSequence.class,
                Number.class,
                Boolean.class,
                Character.class,
                Date.class,
                TemporalAccessor.class,
                Collection.class,
                Map.class,
                Optional.class,
                Object[].class);

        private static final List<Class<?>> WHOLE_ENGINE =
                List.of(ProcessEngineServices.class, ProcessEngineConfiguration.class);

        private static final List<String> KNOWN = List.of("eu.xport.", "org.camunda.", "org.joda.time.");

        private static final Set<String> REFLECTION = Set.of("class", "getClass");

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            return refuse(base, property);
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            return refuse(base, method);
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            refuse(base, property);
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            refuse(base, property);
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            refuse(base, property);
            return false;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return null;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return Collections.emptyIterator();
        }

        private static Object refuse(Object base, Object property) {
            if (base != null && (REFLECTION.contains(String.valueOf(property)) || !isWithin(base))) {
                throw new ELException("No expression reaches '" + property + "' of "
                        + base.getClass().getSimpleName());
            }
            return null;
        }

        private static boolean isWithin(Object base) {
            return isOneOf(VALUES, base)
                    || (KNOWN.stream().anyMatch(base.getClass().getName()::startsWith) && !isOneOf(WHOLE_ENGINE, base));
        }

        private static boolean isOneOf(List<Class<?>> types, Object base) {
            return types.stream().anyMatch(type -> type.isInstance(base));
        }
    }
}
