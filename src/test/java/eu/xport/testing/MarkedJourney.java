package eu.xport.testing;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aPlanOf;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A journey from its first to its last form, in which every personal field and every free text bears a mark. */
public final class MarkedJourney {

    private static final String TEXT = "zq7marker";
    private static final String PHONE = "02 97 53 19 64";

    private final Case company;
    private final Runnable look;

    private MarkedJourney(Case company, Runnable look) {
        this.company = company;
        this.look = look;
    }

    /** A company whose people nobody could mistake. */
    public static Map<String, Object> company() {
        var answers = new HashMap<>(aCompanyNewToExport());
        answers.putAll(Map.of(
                "legalName", "Fonderie du Bec",
                "contactFirstName", TEXT + " first",
                "contactLastName", TEXT + " last",
                "contactRole", TEXT + " role",
                "contactEmail", TEXT + "@example.com",
                "contactPhone", PHONE));
        return answers;
    }

    /** What may stand nowhere but in our own tables, and beside a task for as long as it is open. */
    public static List<String> marks(Map<String, Object> company) {
        var siret = company.get("siret").toString();
        return List.of(TEXT, PHONE, PHONE.replace(" ", ""), siret, siret.substring(0, 9));
    }

    /** Tells the whole journey, and looks around after each form. */
    public static Case told(Story story, Map<String, Object> company, Runnable look) {
        story.beginsAt("2026-03-09T10:00");
        var journey = new MarkedJourney(story.files(company), look);
        journey.contact();
        story.files(company);
        journey.roadmap();
        journey.followUp();
        return journey.company;
    }

    private void contact() {
        then("ContactCompany", "contactOutcome", "NOT_REACHED", "contactNotes", TEXT);
        company.notes("CALL", TEXT);
        afterThePromised("contactDue").then("ReassignContact", "breachCause", "OTHER", "managerNotes", TEXT);
        then(
                "ContactCompany",
                "contactOutcome",
                "APPOINTMENT_MADE",
                "appointmentAt",
                "2026-03-17T10:00",
                "appointmentPlace",
                TEXT,
                "contactNotes",
                TEXT);
        on("2026-03-17T11:00").then("HoldAppointment", "appointmentOutcome", "HELD", "appointmentNotes", TEXT);
    }

    private void roadmap() {
        then("DraftRoadmap", plan());
        on("2026-03-18T10:00").then("AgreeRoadmap", "roadmapAccepted", "false", "roadmapComment", TEXT);
        afterThePromised("roadmapDue").then("UnblockRoadmap", "breachCause", "OTHER", "managerNotes", TEXT);
        then("DraftRoadmap", plan());
        on("2026-03-31T10:00").then("AgreeRoadmap", "roadmapAccepted", "true", "roadmapComment", TEXT);
    }

    private void followUp() {
        on("2026-04-10T10:00")
                .then("DeliverAction", "actionOutcome", "POSTPONED", "endsOn", "2026-05-20", "actionReason", TEXT);
        on("2026-04-10T10:01")
                .then("DeliverAction", "actionOutcome", "DELIVERED", "deliveredOn", "2026-04-09", "deliverable", TEXT);
        on("2026-06-30T10:00")
                .then(
                        "HoldReviewMeeting",
                        "meetingOutcome",
                        "HELD",
                        "companyDevelopment",
                        TEXT,
                        "meetingNotes",
                        TEXT,
                        "roadmapGoal",
                        TEXT + " anew");
        then("AgreeRoadmap", "roadmapAccepted", "true", "roadmapComment", TEXT);
        var closing = new HashMap<>(Answers.questions(2));
        closing.put("closingNotes", TEXT);
        on("2026-09-30T10:00").then("CloseJourney", closing);
    }

    private MarkedJourney afterThePromised(String day) {
        company.until(company.promised(day).plusMinutes(1));
        return this;
    }

    private static Map<String, Object> plan() {
        var study = new HashMap<String, Object>();
        study.putAll(Map.of("service", "ETUDE", "prescriber", "cci-normandie", "deliverer", "business-france"));
        study.putAll(Map.of("biller", "business-france", "startsOn", "2026-04-01", "endsOn", "2026-05-15"));
        study.putAll(Map.of("cost", "1500.00", "note", TEXT));
        var plan = new HashMap<>(aPlanOf(6, 3, study));
        plan.put("roadmapGoal", TEXT);
        return plan;
    }

    private MarkedJourney on(String moment) {
        company.until(LocalDateTime.parse(moment));
        look.run();
        return this;
    }

    private void then(String task, Object... fields) {
        company.does(task, fields);
        look.run();
    }

    private void then(String task, Map<String, Object> fields) {
        company.does(task, fields);
        look.run();
    }
}
