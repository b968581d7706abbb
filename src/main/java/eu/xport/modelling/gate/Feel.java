package eu.xport.modelling.gate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;

/** Asks the engine's own reader of FEEL. */
final class Feel {

    private static final String INPUT = "cellInput";
    static final Pattern QUOTED = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*+)\"");

    private static final FeelEngine READER = new ScalaFeelEngineFactory(List.of()).createInstance();

    private Feel() {}

    /** Why the text of a cell, or of an expression, is no FEEL; empty when it is. */
    static Stream<String> unreadable(String kind, String text) {
        if (fitsAll(text) || HarmlessFeel.fault(text).isPresent()) {
            return Stream.empty();
        }
        try {
            if (kind.equals("inputEntry") || kind.endsWith("Values")) {
                READER.evaluateSimpleUnaryTests(
                        text,
                        INPUT,
                        Variables.createVariables().putValue(INPUT, "").asVariableContext());
            } else {
                READER.evaluateSimpleExpression(text, Variables.emptyVariableContext());
            }
            return Stream.empty();
        } catch (FeelException fault) {
            var told = Sentence.of(fault);
            return told.contains("parse") ? Stream.of(told) : Stream.empty();
        }
    }

    /** A cell that says nothing fits whatever is asked. */
    static boolean fitsAll(String cell) {
        return cell.isEmpty() || cell.equals("-");
    }

    /** The texts that stand in an expression, without their quotes. */
    static Stream<String> texts(String expression) {
        return QUOTED.matcher(expression).results().map(quoted -> quoted.group(1));
    }

    /** Whether a value fits a cell; empty where that depends on more than the value. */
    static Optional<Boolean> fits(String cell, Object value) {
        if (fitsAll(cell)) {
            return Optional.of(true);
        }
        if (HarmlessFeel.fault(cell).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(READER.evaluateSimpleUnaryTests(
                    cell,
                    INPUT,
                    Variables.createVariables().putValue(INPUT, value).asVariableContext()));
        } catch (FeelException dependsOnMore) {
            return Optional.empty();
        }
    }
}
