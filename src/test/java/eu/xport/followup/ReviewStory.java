package eu.xport.followup;

import static eu.xport.testing.Plans.aYearWith;

import eu.xport.roadmap.RoadmapAction;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** A journey that has come as far as a review of its roadmap, and what the review's form says of an action. */
abstract class ReviewStory extends RoadmapStory {

    @Autowired
    Meetings meetings;

    Case aReviewIsDue(Object... actions) {
        return agreed(aYearWith(actions)).until(at("2026-06-19T10:00"));
    }

    RoadmapAction study(Case company) {
        return roadmapOf(company).actions().get(0);
    }

    static Map<String, Object> row(RoadmapAction action, String change) {
        return Map.of("action", action.actionId(), "change", change);
    }

    static Map<String, Object> with(Map<String, Object> fields, String field, Object value) {
        var more = new HashMap<>(fields);
        more.put(field, value);
        return more;
    }
}
