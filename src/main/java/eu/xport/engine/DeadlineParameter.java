package eu.xport.engine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.core.model.CoreActivity;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.el.ElValueProvider;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** An input parameter of a scope that sets a deadline which clock stops move: the one place where its length stands. */
record DeadlineParameter(String activity, String name, ParameterValueProvider value) {

    private static final String STOPS = "clockStops";
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    static List<DeadlineParameter> in(ScopeImpl scope) {
        return scope.getActivities().stream()
                .flatMap(activity -> Stream.concat(of(activity).stream(), in(activity).stream()))
                .toList();
    }

    static List<DeadlineParameter> of(ActivityImpl activity) {
        return Optional.ofNullable(((CoreActivity) activity).getIoMapping()).stream()
                .flatMap(mapping -> mapping.getInputParameters().stream())
                .filter(DeadlineParameter::isMovedByStops)
                .map(parameter ->
                        new DeadlineParameter(activity.getId(), parameter.getName(), parameter.getValueProvider()))
                .toList();
    }

    /** The one text that the expression quotes; empty where it computes the length. */
    Optional<String> length() {
        return text(value).map(QUOTED::matcher).filter(Matcher::find).map(quoted -> quoted.group(1));
    }

    private static boolean isMovedByStops(IoParameter parameter) {
        return text(parameter.getValueProvider())
                .filter(expression -> expression.contains(STOPS))
                .isPresent();
    }

    private static Optional<String> text(ParameterValueProvider value) {
        return value instanceof ElValueProvider expression
                ? Optional.of(expression.getExpression().getExpressionText())
                : Optional.empty();
    }
}
