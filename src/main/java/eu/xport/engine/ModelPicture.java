package eu.xport.engine;

import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.springframework.web.util.HtmlUtils;

/**
 * A process model as a picture: SVG, drawn from the shapes and lines that its author placed, which needs neither script nor
 * style sheet. Each element is a group of the class {@code bpmn} whose {@code data-element} names its id.
 */
public final class ModelPicture {

    private static final int MARGIN = 12;

    private final BpmnModelInstance model;
    private final Map<String, String> names;
    private final Map<String, String> marks;
    private final StringBuilder drawn = new StringBuilder();

    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right;
    private double bottom;

    private ModelPicture(BpmnModelInstance model, Map<String, String> names, Map<String, String> marks) {
        this.model = model;
        this.names = names;
        this.marks = marks;
    }

    /**
     * @param names what elements are called, by id, where it is something else than in the model
     * @param marks classes that elements bear beside their own, by id
     */
    public static String of(InputStream bpmn, Map<String, String> names, Map<String, String> marks) {
        return new ModelPicture(Bpmn.readModelFromStream(bpmn), names, marks).svg();
    }

    private String svg() {
        var shapes = model.getModelElementsByType(BpmnShape.class);
        shapes.stream()
                .filter(shape -> shape.getBpmnElement() instanceof SubProcess)
                .forEach(this::draw);
        model.getModelElementsByType(BpmnEdge.class).forEach(this::draw);
        shapes.stream()
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .forEach(this::draw);
        var process = model.getModelElementsByType(Process.class).iterator().next();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="model" role="img" aria-label="%s" viewBox="%s %s %s %s" \
                width="%s" height="%s" font-family="Arial, Helvetica, sans-serif" font-size="12">
                <defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" \
                orient="auto"><path d="M0 1 L9 5 L0 9 z" fill="#22313f"/></marker></defs>
                %s</svg>"""
                .formatted(
                        HtmlUtils.htmlEscape(nameOf(process.getId(), process.getName())),
                        PictureShape.number(left - MARGIN),
                        PictureShape.number(top - MARGIN),
                        PictureShape.number(right - left + 2 * MARGIN),
                        PictureShape.number(bottom - top + 2 * MARGIN),
                        PictureShape.number(right - left + 2 * MARGIN),
                        PictureShape.number(bottom - top + 2 * MARGIN),
                        drawn);
    }

    private void draw(BpmnShape shape) {
        if (shape.getBpmnElement() instanceof FlowNode node) {
            stretch(shape.getBounds());
            begin(node);
            drawn.append(PictureShape.of(node, shape.getBounds()));
            label(node, shape);
            drawn.append("</g>\n");
        }
    }

    private void label(FlowNode node, BpmnShape shape) {
        var name = nameOf(node.getId(), node.getName());
        var bounds = shape.getBounds();
        if (node instanceof SubProcess) {
            drawn.append(PictureText.below(name, middle(bounds), bounds.getY() + 6, bounds.getWidth() - 20));
        } else if (node instanceof Activity) {
            drawn.append(PictureText.centred(name, middle(bounds), bounds.getY() + bounds.getHeight() / 2));
        } else if (shape.getBpmnLabel() != null) {
            var place = shape.getBpmnLabel().getBounds();
            beside(name, place, place.getY() + place.getHeight() <= bounds.getY());
        } else {
            drawn.append(PictureText.below(name, middle(bounds), bounds.getY() + bounds.getHeight() + 4, 90));
        }
    }

    private void draw(BpmnEdge edge) {
        if (edge.getBpmnElement() instanceof SequenceFlow flow) {
            begin(flow);
            drawn.append("<path d=\"");
            var first = true;
            for (Waypoint point : edge.getWaypoints()) {
                drawn.append(first ? "M" : " L")
                        .append(PictureShape.number(point.getX()))
                        .append(' ')
                        .append(PictureShape.number(point.getY()));
                stretch(point.getX(), point.getY());
                first = false;
            }
            drawn.append("\" fill=\"none\" stroke=\"#22313f\" stroke-width=\"1.5\" marker-end=\"url(#arrow)\"/>");
            if (edge.getBpmnLabel() != null) {
                beside(nameOf(flow.getId(), flow.getName()), edge.getBpmnLabel().getBounds(), false);
            }
            drawn.append("</g>\n");
        }
    }

    /** Words of another language may need more lines than the author's: a label grows away from what it names. */
    private void beside(String name, Bounds place, boolean isAbove) {
        var width = Math.max(90, place.getWidth());
        var top = isAbove ? place.getY() + place.getHeight() - PictureText.height(name, width) : place.getY();
        drawn.append(PictureText.below(name, middle(place), top, width));
        stretch(place);
        stretch(place.getX(), top);
    }

    private void begin(BaseElement element) {
        drawn.append("<g class=\"bpmn ")
                .append(marks.getOrDefault(element.getId(), ""))
                .append("\" data-element=\"")
                .append(HtmlUtils.htmlEscape(element.getId()))
                .append("\">");
    }

    private String nameOf(String id, String name) {
        return names.getOrDefault(id, name == null ? "" : name);
    }

    private void stretch(Bounds bounds) {
        stretch(bounds.getX(), bounds.getY());
        stretch(bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
    }

    private void stretch(double x, double y) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
    }

    private static double middle(Bounds bounds) {
        return bounds.getX() + bounds.getWidth() / 2;
    }
}
