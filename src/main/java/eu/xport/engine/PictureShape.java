package eu.xport.engine;

import java.util.Locale;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The signs of BPMN: a frame for each kind of element, and within it what tells the kinds apart. */
final class PictureShape {

    private static final String THIN = "fill=\"#fff\" stroke=\"#22313f\" stroke-width=\"1.5\"";
    private static final String SIGN = "fill=\"none\" stroke=\"#22313f\" stroke-width=\"1.3\"";
    private static final String FULL = "fill=\"#22313f\" stroke=\"#fff\" stroke-width=\"0.8\"";

    private PictureShape() {}

    static String of(FlowNode node, Bounds bounds) {
        if (node instanceof Activity activity) {
            return activity(activity, bounds);
        }
        return node instanceof Gateway gateway ? gateway(gateway, bounds) : event((Event) node, bounds);
    }

    private static String activity(Activity activity, Bounds bounds) {
        var isEventual = activity instanceof SubProcess sub && sub.triggeredByEvent();
        var frame = "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\" %s%s/>"
                .formatted(
                        number(bounds.getX()),
                        number(bounds.getY()),
                        number(bounds.getWidth()),
                        number(bounds.getHeight()),
                        activity instanceof CallActivity ? THIN.replace("1.5", "4") : THIN,
                        isEventual ? " stroke-dasharray=\"4 3\"" : "");
        return frame + at(bounds.getX() + 6, bounds.getY() + 6, signOf(activity));
    }

    private static String signOf(Activity activity) {
        if (activity instanceof UserTask) {
            return sign("M8 8a3 3 0 1 0-.1 0M1.500 15c0-4 2.500-6 6.500-6s6.500 2 6.500 6z", SIGN);
        }
        if (activity instanceof SendTask) {
            return sign("M1 3h14v10H1zM1 3l7 6 7-6", FULL);
        }
        if (activity instanceof ReceiveTask) {
            return sign("M1 3h14v10H1zM1 3l7 6 7-6", SIGN);
        }
        if (activity instanceof BusinessRuleTask) {
            return sign("M1 2h14v12H1zM1 6h14M1 10h14M5 6v8", SIGN);
        }
        return activity instanceof ServiceTask
                ? sign(
                        "M8 5.500a2.500 2.500 0 1 0 .1 0M8 1v3M8 12v3M1 8h3M12 8h3M3 3l2 2M11 11l2 2M3 13l2-2M11 5l2-2",
                        SIGN)
                : "";
    }

    private static String gateway(Gateway gateway, Bounds bounds) {
        var x = bounds.getX() + bounds.getWidth() / 2;
        var y = bounds.getY() + bounds.getHeight() / 2;
        var half = bounds.getWidth() / 2;
        var frame = "<path d=\"M%s %s l%s %s l-%s %s l-%s -%s z\" %s/>"
                .formatted(
                        number(x),
                        number(y - half),
                        number(half),
                        number(half),
                        number(half),
                        number(half),
                        number(half),
                        number(half),
                        THIN);
        return frame + at(x - 8, y - 8, signOf(gateway));
    }

    private static String signOf(Gateway gateway) {
        if (gateway instanceof ParallelGateway) {
            return sign("M8 0v16M0 8h16", SIGN.replace("1.3", "3"));
        }
        return gateway instanceof EventBasedGateway
                ? sign("M8 0a8 8 0 1 0 .1 0M8 4l4 3-1.500 5h-5L4 7z", SIGN)
                : sign("M3 2l10 12M13 2L3 14", SIGN.replace("1.3", "3"));
    }

    private static String event(Event event, Bounds bounds) {
        var x = bounds.getX() + bounds.getWidth() / 2;
        var y = bounds.getY() + bounds.getHeight() / 2;
        var radius = bounds.getWidth() / 2;
        var isBetween = !(event instanceof StartEvent) && !(event instanceof EndEvent);
        return circle(x, y, radius, event)
                + (isBetween ? circle(x, y, radius - 3, event) : "")
                + at(x - 8, y - 8, definitionOf(event) == null ? "" : signOf(definitionOf(event)));
    }

    private static String circle(double x, double y, double radius, Event event) {
        var goesOn = event instanceof BoundaryEvent boundary && !boundary.cancelActivity()
                || event instanceof StartEvent start && !start.isInterrupting();
        return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s%s/>"
                .formatted(
                        number(x),
                        number(y),
                        number(radius),
                        event instanceof EndEvent ? THIN.replace("1.5", "4") : THIN,
                        goesOn ? " stroke-dasharray=\"4 3\"" : "");
    }

    private static EventDefinition definitionOf(Event event) {
        var definitions = event instanceof CatchEvent caught
                ? caught.getEventDefinitions()
                : ((ThrowEvent) event).getEventDefinitions();
        return definitions.stream().findFirst().orElse(null);
    }

    private static String signOf(EventDefinition definition) {
        if (definition instanceof TimerEventDefinition) {
            return sign("M8 0a8 8 0 1 0 .1 0M8 3v5l4 2", SIGN);
        }
        if (definition instanceof MessageEventDefinition) {
            return sign("M1 3h14v10H1zM1 3l7 6 7-6", SIGN);
        }
        if (definition instanceof TerminateEventDefinition) {
            return sign("M8 0a8 8 0 1 0 .1 0z", FULL);
        }
        if (definition instanceof ErrorEventDefinition) {
            return sign("M2 14L6 3l4 6 4-7-4 12-4-6z", SIGN);
        }
        return definition instanceof EscalationEventDefinition ? sign("M8 1l5 13-5-5-5 5z", SIGN) : "";
    }

    private static String sign(String path, String look) {
        return "<path d=\"%s\" %s/>".formatted(path, look);
    }

    private static String at(double x, double y, String sign) {
        return sign.isEmpty() ? "" : "<g transform=\"translate(%s %s)\">%s</g>".formatted(number(x), number(y), sign);
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
