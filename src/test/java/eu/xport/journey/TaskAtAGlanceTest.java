package eu.xport.journey;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aReview;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.FormField;
import eu.xport.engine.Forms;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person finds on a card and in an open form, before asking anybody. */
class TaskAtAGlanceTest extends RoadmapStory {

    @Autowired
    private Reassignment reassignment;

    @Autowired
    private CaseExperts experts;

    @Autowired
    private Forms forms;

    @Autowired
    private FormService formService;

    @Test
    void anEscalationSaysThatThePromiseIsBrokenAndSinceWhen() {
        var company = nobodyCalls();

        assertThat(shown(company, "ReassignContact", "promiseLine"))
                .contains("First contact by " + day(company, "contactDue") + ", broken");
        assertThat(shown(company, "ReassignContact", "brokenPromise")).isEqualTo(day(company, "contactDue"));
    }

    @Test
    void anEscalationOfTheRoadmapSaysSoToo() {
        var company = appointmentMade();

        company.until(company.promised("roadmapDue"));

        assertThat(shown(company, "UnblockRoadmap", "promiseLine")).contains("broken");
        assertThat(shown(company, "UnblockRoadmap", "brokenPromise")).isEqualTo(day(company, "roadmapDue"));
    }

    @Test
    void aPromiseThatIsOpenIsTheDateAloneSoThatTheTaskStaysTrueWhenTheDateHasPassed() {
        var company = story.files(aCompanyNewToExport());

        assertThat(shown(company, "ContactCompany", "promiseLine").lines())
                .containsExactly(
                        "First contact by " + day(company, "contactDue"), "Roadmap by " + day(company, "roadmapDue"));

        company.does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");

        assertThat(shown(company, "HoldAppointment", "promiseLine").lines())
                .containsExactly(
                        "First contact by " + day(company, "contactDue") + ", kept on Mon 9 Mar 2026",
                        "Roadmap by " + day(company, "roadmapDue"));
    }

    @Test
    void anEscalationNamesTheExpertAlsoWhenTheCaseWentToAnother() {
        var company = nobodyCalls();
        assertThat(shown(company, "ReassignContact", "expertName")).isEqualTo(experts.nameOf(company.fact("expert")));

        reassignment.entrust(JourneyNumber.of(company.number()), "expert-bf", "business-france");

        assertThat(shown(company, "ReassignContact", "expertName")).isEqualTo(experts.nameOf("expert-bf"));
    }

    @Test
    void theCardOfAnActionNamesTheService() {
        var company =
                agreed(aYearWith(aCustomsTraining("2026-04-01", "2026-04-30"))).until(at("2026-04-01T12:00"));

        assertThat(shown(company, "DeliverAction", "serviceName"))
                .isEqualTo("Training on customs, Incoterms® and origin");
    }

    @Test
    void whatWasSaidInTheLastReviewStandsAboveOlderNotesInTheNextTask() {
        var company = agreed(aYearWith(aCustomsTraining("2026-07-01", "2026-07-31")))
                .until(at("2026-06-19T11:00"))
                .does("HoldReviewMeeting", aReview())
                .until(at("2026-07-01T12:00"));

        assertThat(shown(company, "DeliverAction", "notesSoFar"))
                .startsWith("Fri 19 Jun 2026: Review: Growing On course");
    }

    @Test
    void afterACallInVainTheOutcomeOfTheNextIsNotChosenYet() {
        var company = story.files(aCompanyNewToExport()).does("ContactCompany", "contactOutcome", "NOT_REACHED");

        assertThat(filled(company, "ContactCompany")).isEmpty();
    }

    @Test
    void anAppointmentIsAskedForWithoutItsOldHourAndAMovedOneWithoutTheLastAnswer() {
        var company = appointmentMade();
        assertThat(filled(company, "HoldAppointment")).isEmpty();

        company.does("HoldAppointment", "appointmentOutcome", "POSTPONED", "appointmentAt", "2026-03-18T10:00");

        assertThat(filled(company, "HoldAppointment")).isEmpty();
    }

    @Test
    void aRoadmapIsAskedAboutAnewAfterANo() {
        var company = drafted(aYearWith(aCustomsTraining("2026-04-01", "2026-04-30")))
                .does("AgreeRoadmap", "roadmapAccepted", "false", "roadmapComment", "Too much at once")
                .does("DraftRoadmap", aYearWith(aCustomsTraining("2026-05-04", "2026-05-29")));

        assertThat(filled(company, "AgreeRoadmap")).isEmpty();
    }

    @Test
    void anActionThatWasPostponedIsAskedAboutAnew() {
        var company = agreed(aYearWith(aCustomsTraining("2026-04-01", "2026-04-30")))
                .until(at("2026-04-01T12:00"))
                .does(
                        "DeliverAction",
                        Map.of("actionOutcome", "POSTPONED", "endsOn", "2026-05-29", "actionReason", "Ill"))
                .until(at("2026-04-01T12:01"));

        assertThat(filled(company, "DeliverAction")).doesNotContain("actionOutcome", "endsOn", "actionReason");
    }

    @Test
    void aReviewThatWasPutOffIsAskedAboutAnew() {
        var company = agreed(aYearWith(aCustomsTraining("2026-07-01", "2026-07-31")))
                .until(at("2026-06-19T11:00"))
                .does("HoldReviewMeeting", "meetingOutcome", "POSTPONED", "nextMeetingOn", "2026-06-22")
                .until(at("2026-06-19T11:01"));

        assertThat(filled(company, "HoldReviewMeeting")).doesNotContain("meetingOutcome", "nextMeetingOn");
    }

    /** The fields of an open form that are filled in before anybody wrote: as Tasklist asks for them. */
    private List<String> filled(Case company, String task) {
        var open = company.task(task);
        var asked = forms.startFormOf("ExportJourney", task, Locale.ENGLISH).inputs().stream()
                .map(FormField::key)
                .toList();
        return formService.getTaskFormVariables(open.getId(), asked, false).entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Case nobodyCalls() {
        var company = story.files(aCompanyNewToExport());
        return company.until(company.promised("contactDue"));
    }

    /** As the model gives it. */
    private static String day(Case company, String promise) {
        return PrintedDate.day(company.promised(promise).toLocalDate(), Locale.ENGLISH);
    }
}
