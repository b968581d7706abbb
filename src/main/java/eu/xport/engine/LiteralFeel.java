package eu.xport.engine;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Most cells of our tables hold a plain text, and a text means itself: the engine would parse each of them anew at every
 * question, which for a catalogue of services takes longer than all else. Whatever is more than that is the engine's.
 */
class LiteralFeel implements FeelEngine {

    private static final Pattern PLAIN_TEXT = Pattern.compile("\\s*\"([^\"\\\\]*)\"\\s*");

    private final FeelEngine whole;

    private LiteralFeel(FeelEngine whole) {
        this.whole = whole;
    }

    static FeelEngineFactory factory() {
        var whole = new ScalaFeelEngineFactory(List.of());
        return () -> new LiteralFeel(whole.createInstance());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext facts) {
        var text = PLAIN_TEXT.matcher(expression);
        return text.matches() ? (T) text.group(1) : whole.evaluateSimpleExpression(expression, facts);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String input, VariableContext facts) {
        return whole.evaluateSimpleUnaryTests(tests, input, facts);
    }
}
