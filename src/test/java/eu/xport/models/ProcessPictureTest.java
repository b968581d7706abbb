package eu.xport.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model is also a picture: everything is drawn, in the sizes that Camunda Modeler gives, with straight lines that do not cross. */
class ProcessPictureTest {

    @ParameterizedTest
    @MethodSource("eu.xport.models.ProcessModel#all")
    void everythingIsDrawnInTheUsualSize(ProcessModel model) {
        assertThat(model.each(FlowNode.class)).allSatisfy(node -> {
            var shape = (BpmnShape) node.getDiagramElement();
            assertThat(shape).as(node.getId()).isNotNull();
            if (node instanceof SubProcess)
                assertThat(shape.isExpanded()).as(node.getId()).isTrue();
            else
                assertThat(shape.getBounds().getWidth() + " x "
                                + shape.getBounds().getHeight())
                        .as(node.getId())
                        .isEqualTo(usualSize(node));
            if ((node instanceof Event || node instanceof Gateway) && node.getName() != null)
                assertThat(shape.getBpmnLabel()).as("label of " + node.getId()).isNotNull();
        });
        assertThat(model.each(SequenceFlow.class)).allSatisfy(flow -> {
            assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull();
            if (flow.getName() != null)
                assertThat(flow.getDiagramElement().getBpmnLabel())
                        .as("label of " + flow.getId())
                        .isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("eu.xport.models.ProcessModel#all")
    void linesAreStraightAndDoNotCross(ProcessModel model) {
        List<Line> lines = model.each(BpmnEdge.class).stream()
                .flatMap(edge -> lines(edge).stream())
                .toList();
        var crossings = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++)
            for (Line other : lines.subList(i + 1, lines.size()))
                if (lines.get(i).crosses(other)) crossings.add(lines.get(i).flow + " crosses " + other.flow);

        assertThat(lines)
                .filteredOn(line -> line.x1 != line.x2 && line.y1 != line.y2)
                .as("slanted")
                .isEmpty();
        assertThat(crossings).isEmpty();
    }

    private static String usualSize(FlowNode node) {
        return node instanceof Activity ? "100.0 x 80.0" : node instanceof Gateway ? "50.0 x 50.0" : "36.0 x 36.0";
    }

    private static List<Line> lines(BpmnEdge edge) {
        var points = List.copyOf(edge.getWaypoints());
        var lines = new ArrayList<Line>();
        for (int i = 1; i < points.size(); i++)
            lines.add(Line.between(edge.getBpmnElement().getId(), points.get(i - 1), points.get(i)));
        return lines;
    }

    private record Line(String flow, double x1, double y1, double x2, double y2) {

        static Line between(String flow, Waypoint from, Waypoint to) {
            return new Line(
                    flow,
                    Math.min(from.getX(), to.getX()),
                    Math.min(from.getY(), to.getY()),
                    Math.max(from.getX(), to.getX()),
                    Math.max(from.getY(), to.getY()));
        }

        /** Lines that part from one point or meet in one do not cross; a line that runs through another does. */
        boolean crosses(Line other) {
            return !flow.equals(other.flow) && (cuts(other) || other.cuts(this));
        }

        private boolean cuts(Line upright) {
            return upright.x1 > x1 && upright.x1 < x2 && y1 > upright.y1 && y1 < upright.y2;
        }
    }
}
