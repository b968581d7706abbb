package eu.xport.modelling.stories;

import eu.xport.testing.Case;
import eu.xport.testing.Plans;
import java.time.LocalDateTime;
import java.util.Map;

/** A case that a story lives through, step by step; each step leads on from the one before. */
record Lived(Case company, LocalDateTime submitted) {

    Lived calls(LocalDateTime at, Object... fields) {
        company.until(at).does("ContactCompany", fields);
        return this;
    }

    Lived appointment(LocalDateTime at, LocalDateTime appointment) {
        return calls(at, "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", appointment.toString());
    }

    Lived callLater(LocalDateTime at, LocalDateTime until) {
        return calls(
                at,
                "contactOutcome",
                "CALL_LATER",
                "callAgainOn",
                until.toLocalDate().toString());
    }

    Lived callTomorrow(LocalDateTime at) {
        return callLater(at, at.plusDays(1));
    }

    Lived notReached(LocalDateTime at) {
        return calls(at, "contactOutcome", "NOT_REACHED");
    }

    Lived held(LocalDateTime at) {
        appointment(submitted.plusHours(1), at);
        company.until(at).does("HoldAppointment", "appointmentOutcome", "HELD");
        return this;
    }

    /** Twelve months with a review every three. */
    Lived sent(LocalDateTime at) {
        held(at.minusHours(1));
        var study = Plans.aMarketStudy(
                at.toLocalDate().plusDays(30).toString(),
                at.toLocalDate().plusDays(60).toString());
        company.until(at).does("DraftRoadmap", Plans.aYearWith(study));
        return this;
    }

    Lived answered(LocalDateTime at, Map<String, Object> answer) {
        company.until(at).does("AgreeRoadmap", answer);
        return this;
    }

    Lived agreed(LocalDateTime at) {
        return sent(at.minusMinutes(1)).answered(at, Map.of("roadmapAccepted", "true"));
    }

    Lived reviewed(LocalDateTime at, Map<String, Object> review) {
        company.until(at).does("HoldReviewMeeting", review);
        return this;
    }

    Lived until(LocalDateTime at) {
        company.until(at);
        return this;
    }

    Lived noted(LocalDateTime at, String kind, String text) {
        company.until(at).notes(kind, text);
        return this;
    }
}
