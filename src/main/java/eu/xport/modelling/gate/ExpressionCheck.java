package eu.xport.modelling.gate;

import eu.xport.calendar.Length;
import eu.xport.engine.ModelVocabulary;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBoolean;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.Node;

/**
 * Walks through one expression: what it may ask for is listed, everything else is refused.
 *
 * @param dates those of the variables that hold a date; of the others a date is never made
 */
record ExpressionCheck(ModelVocabulary vocabulary, Set<String> variables, Set<String> dates) {

    private static final String KEY = "processBusinessKey";

    /** Where the functions of the calendar take a length: the place among their arguments. */
    private static final Map<String, Integer> LENGTHS = Map.of("after", 1, "from", 0, "reminder", 2, "why", 1);

    private static final Map<String, Integer> HOURS = Map.of("nextWorkingDayAt", 0);

    Stream<String> faults(Node node) {
        if (node instanceof AstFunction function) {
            return Stream.of("uses the function %s(), which models do not have.".formatted(function.getName()));
        }
        if (node instanceof AstMethod call) {
            return call(call);
        }
        if (node instanceof AstDot dot) {
            return property(dot);
        }
        if (node instanceof AstBracket bracket) {
            return isResult(bracket)
                    ? Stream.empty()
                    : Stream.of("looks into a value with brackets, which only 'decisionResult[0]' may.");
        }
        return node instanceof AstIdentifier name ? name(name.getName()) : within(node);
    }

    private Stream<String> within(Node node) {
        return Expression.children(node).flatMap(this::faults);
    }

    private Stream<String> name(String name) {
        if (variables.contains(name) || vocabulary.bean(name).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(
                "asks for '%s', which is neither a variable of a case nor a bean that models may name: check its spelling."
                        .formatted(name));
    }

    private static Stream<String> property(AstDot dot) {
        var property = Expression.property(dot);
        if (dot.getChild(0) instanceof AstIdentifier base
                && base.getName().equals("execution")
                && property.equals(KEY)) {
            return Stream.empty();
        }
        if (dot.getChild(0) instanceof AstBracket bracket && isResult(bracket)) {
            return Stream.empty();
        }
        return Stream.of(
                "reaches for '.%s', which is out of a model's reach: allowed are variables, the functions of beans and 'execution.%s'."
                        .formatted(property, KEY));
    }

    private static boolean isResult(AstBracket bracket) {
        return bracket.getChild(0) instanceof AstIdentifier base
                && base.getName().equals("decisionResult")
                && bracket.getChild(1) instanceof AstNumber;
    }

    private Stream<String> call(AstMethod call) {
        var arguments = Expression.arguments(call).toList();
        var inside = arguments.stream().flatMap(this::faults);
        if (!(call.getChild(0) instanceof AstDot dot) || !(dot.getChild(0) instanceof AstIdentifier base)) {
            return Stream.concat(
                    Stream.of("calls a function of something that is no bean, which is out of a model's reach."),
                    inside);
        }
        var bean = vocabulary.bean(base.getName());
        if (bean.isEmpty()) {
            return Stream.concat(
                    Stream.of("calls a function of '%s', which is no bean that models may name."
                            .formatted(base.getName())),
                    inside);
        }
        var function = Expression.property(dot);
        return Stream.concat(callOf(bean.get(), base.getName(), function, arguments), inside);
    }

    private Stream<String> callOf(Class<?> bean, String name, String function, List<Node> arguments) {
        var functions = functions(bean, function).toList();
        if (functions.isEmpty()) {
            return Stream.of("calls '%s.%s', which does not exist.".formatted(name, function));
        }
        if (functions.stream().map(Method::getParameterCount).noneMatch(count -> count == arguments.size())) {
            return Stream.of("calls '%s.%s' with %d values, which takes %s."
                    .formatted(name, function, arguments.size(), numbers(functions)));
        }
        var misplaced = misplaced(functions, arguments)
                .map(place -> "calls '%s.%s' with %s as value %d, which takes something else there."
                        .formatted(name, function, shown(arguments.get(place)), place + 1))
                .toList();
        if (!misplaced.isEmpty()) {
            return misplaced.stream();
        }
        return name.equals("deadline") ? lengths(function, arguments) : Stream.empty();
    }

    /** The places of values and variables that no function of the name takes there. */
    private Stream<Integer> misplaced(List<Method> functions, List<Node> arguments) {
        return IntStream.range(0, arguments.size()).boxed().filter(place -> functions.stream()
                .filter(method -> method.getParameterCount() == arguments.size())
                .noneMatch(method -> takes(method.getParameterTypes()[place], arguments.get(place))));
    }

    private boolean takes(Class<?> type, Node argument) {
        if (argument instanceof AstIdentifier name) {
            return type != Date.class || dates.contains(name.getName());
        }
        if (argument instanceof AstString) {
            return type.isAssignableFrom(String.class);
        }
        return !(argument instanceof AstNumber || argument instanceof AstBoolean)
                || type != Date.class && !Collection.class.isAssignableFrom(type);
    }

    private static String shown(Node literal) {
        return literal instanceof AstString text ? Sentence.quoted((String) text.eval(null, null)) : literal.toString();
    }

    /** What stands where functions take a date. */
    Stream<Node> datesOf(Node node) {
        if (!(node instanceof AstMethod call)) {
            return Stream.empty();
        }
        var arguments = Expression.arguments(call).toList();
        var functions = functions(call)
                .filter(method -> method.getParameterCount() == arguments.size())
                .toList();
        return IntStream.range(0, arguments.size())
                .filter(place -> functions.stream().anyMatch(method -> method.getParameterTypes()[place] == Date.class))
                .mapToObj(arguments::get);
    }

    /** The type that a call of a bean answers with; empty for anything else. */
    Optional<Class<?>> answer(Node node) {
        return node instanceof AstMethod call
                ? functions(call).<Class<?>>map(Method::getReturnType).findFirst()
                : Optional.empty();
    }

    private Stream<Method> functions(AstMethod call) {
        return call.getChild(0) instanceof AstDot dot && dot.getChild(0) instanceof AstIdentifier base
                ? vocabulary.bean(base.getName()).stream().flatMap(bean -> functions(bean, Expression.property(dot)))
                : Stream.empty();
    }

    private static Stream<Method> functions(Class<?> bean, String name) {
        return Stream.of(bean.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getName().equals(name));
    }

    private static String numbers(List<Method> functions) {
        return String.join(
                " or ",
                functions.stream()
                        .map(method -> String.valueOf(method.getParameterCount()))
                        .sorted()
                        .distinct()
                        .toList());
    }

    private static Stream<String> lengths(String function, List<Node> arguments) {
        try {
            literal(arguments, LENGTHS.get(function)).forEach(Length::of);
        } catch (IllegalArgumentException unparsable) {
            return Stream.of("sets no deadline: " + Sentence.of(unparsable));
        }
        try {
            literal(arguments, HOURS.get(function)).forEach(LocalTime::parse);
        } catch (DateTimeException unparsable) {
            return Stream.of("names no hour of the day: write it as '09:15'.");
        }
        return Stream.empty();
    }

    private static Stream<String> literal(List<Node> arguments, Integer place) {
        return place != null && place < arguments.size() && arguments.get(place) instanceof AstString text
                ? Stream.of((String) text.eval(null, null))
                : Stream.empty();
    }
}
