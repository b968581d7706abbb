package eu.xport.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Roadmaps as experts write them. */
public final class Plans {

    private Plans() {}

    /** Twelve months with a review every three, and one action. */
    public static Map<String, Object> aYearWith(Object... actions) {
        return aPlanOf(12, 3, actions);
    }

    public static Map<String, Object> aPlanOf(int months, int reviewEvery, Object... actions) {
        return Map.of(
                "roadmapGoal",
                "First orders from Spain",
                "roadmapMonths",
                months,
                "reviewEveryMonths",
                reviewEvery,
                "actions",
                List.of(actions));
    }

    public static Map<String, Object> aMarketStudy(String startsOn, String endsOn) {
        return action("ETUDE", "business-france", startsOn, endsOn);
    }

    public static Map<String, Object> aCustomsTraining(String startsOn, String endsOn) {
        return action("FORM-DOU", "cci-normandie", startsOn, endsOn);
    }

    public static Map<String, Object> aGrant(String startsOn, String endsOn) {
        return action("IMP-EXP", "ad-normandie", startsOn, endsOn);
    }

    /** A review that changes nothing. */
    public static Map<String, Object> aReview() {
        return Map.of("meetingOutcome", "HELD", "companyDevelopment", "Growing", "meetingNotes", "On course");
    }

    public static Map<String, Object> aReviewWith(String field, Object value) {
        var review = new HashMap<>(aReview());
        review.put(field, value);
        return review;
    }

    public static Map<String, Object> withQuestions(Map<String, Object> form) {
        var answered = new HashMap<>(form);
        answered.putAll(Answers.questions(2));
        return answered;
    }

    private static Map<String, Object> action(String service, String deliverer, String startsOn, String endsOn) {
        return new HashMap<>(Map.of(
                "service", service,
                "prescriber", "cci-normandie",
                "deliverer", deliverer,
                "biller", deliverer,
                "startsOn", startsOn,
                "endsOn", endsOn,
                "cost", "1500.00"));
    }
}
