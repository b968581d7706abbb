package eu.xport.modelling.gate;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** An expression of a model, taken apart and never calculated. */
record Expression(String text, Node root) {

    /** Deep ones are read deeply. */
    private static final int LONGEST = 600;

    private static final Builder READER = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    /** @throws TreeBuilderException where it is none, or too long a one */
    static Expression of(String text) {
        if (text.length() > LONGEST) {
            throw new TreeBuilderException(
                    text.substring(0, 40) + " …", 0, "more", "at most " + LONGEST + " characters", "It is too long.");
        }
        return new Expression(text, READER.build(text).getRoot());
    }

    /** Without the braces around it, where nothing else stands beside them. */
    Node inner() {
        return root instanceof AstEval ? root.getChild(0) : root;
    }

    static boolean isIn(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** Every part, the outermost first. */
    static Stream<Node> parts(Node node) {
        return Stream.concat(Stream.of(node), children(node).flatMap(Expression::parts));
    }

    static Stream<Node> children(Node node) {
        return IntStream.range(0, node.getCardinality()).mapToObj(node::getChild);
    }

    /** The names of variables and beans that it asks for. */
    Stream<String> names() {
        return parts(root).filter(AstIdentifier.class::isInstance).map(name -> ((AstIdentifier) name).getName());
    }

    /** What stands behind the dot. */
    static String property(AstDot dot) {
        return dot.toString().substring(1).strip();
    }

    static Stream<Node> arguments(AstMethod call) {
        return children(call.getChild(1));
    }
}
