package eu.xport.reporting.cockpit;

import eu.xport.engine.ModelNames;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.springframework.stereotype.Component;

/** Draws a model with the way that a process went: on the server, so that it is seen without scripts, too. */
@Component
class PathDrawings {

    private static final int MARGIN = 30;
    private static final int LETTER = 7;
    private static final int LINE = 14;

    private final RepositoryService models;
    private final ModelNames names;

    PathDrawings(RepositoryService models, ModelNames names) {
        this.models = models;
        this.names = names;
    }

    PathDrawing of(String definition, Path path) {
        var model = models.getBpmnModelInstance(definition);
        var passed = path.elements().stream().collect(Collectors.toMap(Path.Passed::element, Function.identity()));
        var shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowElement)
                .map(shape -> shape(definition, shape, passed))
                .sorted(Comparator.comparing(shape -> !shape.look().equals("scope")))
                .sorted(Comparator.comparing(PathDrawings::depth))
                .toList();
        var lines = model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .map(edge -> line(edge, path))
                .sorted(Comparator.comparing(PathDrawing.Line::passed))
                .toList();
        var left = shapes.stream().mapToInt(PathDrawing.Shape::x).min().orElse(0) - MARGIN;
        var top = shapes.stream().mapToInt(PathDrawing.Shape::y).min().orElse(0) - MARGIN;
        var right = shapes.stream()
                        .mapToInt(shape -> shape.x() + shape.width())
                        .max()
                        .orElse(0)
                + MARGIN;
        var bottom = shapes.stream()
                        .mapToInt(shape -> shape.y() + shape.height())
                        .max()
                        .orElse(0)
                + 2 * MARGIN;
        return new PathDrawing(left, top, right - left, bottom - top, shapes, lines);
    }

    /** The wider scope lies below the narrower. */
    private static int depth(PathDrawing.Shape shape) {
        return shape.look().equals("scope") ? -shape.width() * shape.height() : 1;
    }

    private PathDrawing.Shape shape(String definition, BpmnShape shape, Map<String, Path.Passed> passed) {
        var element = (FlowElement) shape.getBpmnElement();
        var bounds = shape.getBounds();
        var label = shape.getBpmnLabel() == null ? null : shape.getBpmnLabel().getBounds();
        var look = look(element, shape);
        var x = whole(bounds.getX());
        var y = whole(bounds.getY());
        var width = whole(bounds.getWidth());
        var height = whole(bounds.getHeight());
        var name = lines(
                named(definition, element), look.equals("task") ? width - 10 : look.equals("scope") ? width - 20 : 100);
        var nameX = nameX(look, label, x, width);
        var nameY = nameY(look, label, y, height, name.size());
        return new PathDrawing.Shape(
                look,
                x,
                y,
                width,
                height,
                element instanceof EndEvent,
                sign(element),
                name,
                nameX,
                nameY,
                PathBadge.of(new Rectangle(x, y, width, height), written(name, nameX, nameY)),
                passed.get(element.getId()));
    }

    private String named(String definition, FlowElement element) {
        return element.getName() == null ? "" : names.element(definition, element.getId(), element.getName());
    }

    private static String look(BaseElement element, BpmnShape shape) {
        if (element instanceof Event) {
            return "event";
        }
        if (element instanceof Gateway) {
            return "gateway";
        }
        return element instanceof SubProcess && shape.isExpanded() ? "scope" : "task";
    }

    private static String sign(FlowElement element) {
        if (!(element instanceof Gateway)) {
            return "";
        }
        return element instanceof ParallelGateway ? "+" : "×";
    }

    private static int nameX(String look, Bounds label, int x, int width) {
        return label == null || look.equals("task") || look.equals("scope")
                ? x + width / 2
                : whole(label.getX() + label.getWidth() / 2);
    }

    /** A name above its shape ends where the model ends it, so that a longer one in another language grows upwards. */
    private static int nameY(String look, Bounds label, int y, int height, int lines) {
        if (look.equals("task")) {
            return y + height / 2 - (lines - 1) * LINE / 2 + 4;
        }
        if (look.equals("scope")) {
            return y + 18;
        }
        if (label == null) {
            return y + height + LINE;
        }
        var foot = whole(label.getY() + label.getHeight());
        return foot <= y ? foot - 3 - (lines - 1) * LINE : whole(label.getY()) + LINE - 3;
    }

    private static PathDrawing.Line line(BpmnEdge edge, Path path) {
        return new PathDrawing.Line(
                edge.getWaypoints().stream()
                        .map(point -> whole(point.getX()) + "," + whole(point.getY()))
                        .collect(Collectors.joining(" ")),
                path.flows().contains(edge.getBpmnElement().getId()));
    }

    /** Where the lines of a name stand, as wide as their letters are thought to be. */
    private static Rectangle written(List<String> name, int middle, int baseline) {
        var width = LETTER * name.stream().mapToInt(String::length).max().orElse(0);
        return new Rectangle(middle - width / 2, baseline - LINE, width, LINE * name.size());
    }

    private static List<String> lines(String name, int width) {
        if (name.isBlank()) {
            return List.of();
        }
        var most = Math.max(8, width / LETTER);
        var lines = new java.util.ArrayList<String>();
        Arrays.stream(name.split("\\s+")).forEach(word -> {
            var last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + 1 + word.length() <= most) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        });
        return lines;
    }

    private static int whole(double number) {
        return (int) Math.round(number);
    }
}
