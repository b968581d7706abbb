package eu.xport.testing;

import static eu.xport.testing.Answers.aCompanyNewToExport;

import eu.xport.journey.JourneyNumber;
import eu.xport.roadmap.Roadmap;
import eu.xport.roadmap.Roadmaps;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A journey that has come as far as its roadmap: submitted on Monday 9 March 2026, the appointment on the 17th. */
public abstract class RoadmapStory extends JourneyTest {

    @Autowired
    private Roadmaps roadmaps;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    protected Case appointmentMade() {
        return story.files(aCompanyNewToExport())
                .until(at("2026-03-10T11:00"))
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
    }

    protected Case appointmentHeld() {
        return appointmentMade().until(at("2026-03-17T11:00")).does("HoldAppointment", "appointmentOutcome", "HELD");
    }

    protected Case drafted(Map<String, Object> plan) {
        return appointmentHeld().does("DraftRoadmap", plan);
    }

    /** Agreed on 19 March: that is the day on which the roadmap begins. */
    protected Case agreed(Map<String, Object> plan) {
        return drafted(plan).until(at("2026-03-19T10:00")).does("AgreeRoadmap", "roadmapAccepted", "true");
    }

    protected Roadmap roadmapOf(Case company) {
        return roadmaps.of(JourneyNumber.of(company.number()));
    }

    /** What the form of an open task shows in a field; lists as they are written in JSON. */
    protected String shown(Case company, String task, String field) {
        return company.shown(task, field);
    }

    protected static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
