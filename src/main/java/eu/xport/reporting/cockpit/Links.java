package eu.xport.reporting.cockpit;

import eu.xport.engine.CockpitLinks;
import eu.xport.engine.TaskLinks;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where the lists lead. */
@Component
class Links {

    static final String HAND_OVER = TaskLinks.toStartForm("HandOverPortfolio");
    static final String ABSENCE = TaskLinks.toStartForm("RecordAbsence");
    static final String NOTE = TaskLinks.toStartForm("JourneyNote");

    private static final String CASE = "ExportJourney";

    private final CockpitLinks cockpit;

    Links(CockpitLinks cockpit) {
        this.cockpit = cockpit;
    }

    /** The course of each of these cases by number. */
    Map<String, String> toCourses(Collection<String> numbers) {
        return cockpit.of(CASE, numbers).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, course -> toCourse(course.getKey(), course.getValue())));
    }

    /** Cockpit itself shows nothing that is over: its course is a page of ours. */
    private static String toCourse(String number, CockpitLinks.Course course) {
        return course.isOver() ? "/staff/cockpit/history/" + number : CockpitLinks.toRunning(course.instance());
    }
}
