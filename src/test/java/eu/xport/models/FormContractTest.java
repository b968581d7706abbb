package eu.xport.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code reads these fields and options by name; a form may ask more, but never less and never under another name. */
class FormContractTest {

    private static final List<String> QUESTIONS =
            IntStream.rangeClosed(1, 12).mapToObj(number -> "q" + number).toList();

    private static final String ACTION = "service prescriber deliverer biller startsOn endsOn cost note";

    private static final Map<String, List<String>> FIELDS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "SelfDiagnosis",
                    fields(
                            QUESTIONS,
                            "siret legalName department nafCode workforce turnover exportTurnover targetCountries"
                                    + " contactFirstName contactLastName contactRole contactEmail contactPhone language"
                                    + " preferredCallTime privacyNotice newsletter")),
            Map.entry(
                    "ContactCompany", fields("contactOutcome appointmentAt appointmentPlace callAgainOn contactNotes")),
            Map.entry("ReassignContact", fields("newExpert breachCause managerNotes")),
            Map.entry("UnblockRoadmap", fields("newExpert breachCause managerNotes")),
            Map.entry("HoldAppointment", fields("appointmentOutcome appointmentAt appointmentPlace appointmentNotes")),
            Map.entry(
                    "DraftRoadmap",
                    fields(list("actions", ACTION), "roadmapGoal roadmapMonths reviewEveryMonths actions")),
            Map.entry("AgreeRoadmap", fields("roadmapAccepted roadmapComment")),
            Map.entry(
                    "DeliverAction",
                    fields("actionOutcome deliveredOn endsOn actionReason participants hours businessesMet deliverable"
                            + " country legalForm position hiredOn")),
            Map.entry(
                    "HoldReviewMeeting",
                    fields(
                            QUESTIONS,
                            list("changes", "action change reason " + ACTION),
                            list("newActions", ACTION),
                            "meetingOutcome companyDevelopment meetingNotes roadmapGoal roadmapMonths"
                                    + " reviewEveryMonths changes newActions nextMeetingOn")),
            Map.entry(
                    "CloseJourney",
                    fields(QUESTIONS, "exportTurnover newCountries ordersWon jobsCreated closingNotes")),
            Map.entry("JourneyNote", fields("journey noteKind note")),
            Map.entry("RecordAbsence", fields("absentExpert firstDay lastDay substitute")),
            Map.entry("EndAbsence", fields("backOn")),
            Map.entry("HandOverPortfolio", fields("formerExpert handOverTo newExperts handOverReason")),
            Map.entry("MoveDeadline", fields("journey promise newDay moveReason"))));

    private static final Map<String, String> OPTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("SelfDiagnosis department", "14 27 50 61 76"),
            Map.entry("SelfDiagnosis workforce", "W0 W1_9 W10_49 W50_249 W250"),
            Map.entry("SelfDiagnosis language", "fr en"),
            Map.entry("SelfDiagnosis preferredCallTime", "MORNING NOON AFTERNOON ANY"),
            Map.entry("ContactCompany contactOutcome", "APPOINTMENT_MADE NOT_REACHED CALL_LATER WITHDRAWN"),
            Map.entry("ReassignContact breachCause", "ABSENCE OVERLOAD NOT_REACHABLE WAITING_FOR_COMPANY OTHER"),
            Map.entry("UnblockRoadmap breachCause", "ABSENCE OVERLOAD NOT_REACHABLE WAITING_FOR_COMPANY OTHER"),
            Map.entry("HoldAppointment appointmentOutcome", "HELD NO_SHOW POSTPONED"),
            Map.entry("AgreeRoadmap roadmapAccepted", "true false"),
            Map.entry("DeliverAction actionOutcome", "DELIVERED POSTPONED DROPPED"),
            Map.entry("HoldReviewMeeting meetingOutcome", "HELD NO_SHOW POSTPONED"),
            Map.entry("HoldReviewMeeting changes.change", "KEEP CHANGE DROP"),
            Map.entry("HandOverPortfolio handOverTo", "COLLEAGUES NAMED"),
            Map.entry("MoveDeadline promise", "contactDue roadmapDue"),
            Map.entry("JourneyNote noteKind", "CALL MAIL VISIT WITHDRAWN CLOSED")));

    @Test
    void everyFieldThatCodeReadsIsAsked() {
        FIELDS.forEach(
                (form, fields) -> assertThat(FormFile.of(form).asks()).as(form).containsAll(fields));
    }

    @Test
    void everyOptionThatCodeReadsIsOffered() {
        OPTIONS.forEach((field, options) -> {
            var place = field.split(" ");
            assertThat(FormFile.of(place[0]).component(place[1]).options())
                    .as(field)
                    .contains(options.split(" "));
        });
    }

    @Test
    void aCompanyMayLeaveOutWhatThePromiseDoesNotNeed() {
        var form = FormFile.of("SelfDiagnosis");
        var needed =
                fields(QUESTIONS, "siret legalName department contactLastName contactEmail contactPhone privacyNotice");

        assertThat(form.asks())
                .allSatisfy(field ->
                        assertThat(form.component(field).isRequired()).as(field).isEqualTo(needed.contains(field)));
    }

    @Test
    void nobodyIsSubscribedUnasked() {
        var newsletter = FormFile.of("SelfDiagnosis").component("newsletter").json();

        assertThat(newsletter.path("defaultValue").asBoolean()).isFalse();
    }

    private static List<String> fields(Object... parts) {
        return Arrays.stream(parts)
                .flatMap(part -> part instanceof List<?> some
                        ? some.stream().map(String::valueOf)
                        : Stream.of(part.toString().split(" ")))
                .toList();
    }

    private static List<String> list(String list, String fields) {
        return Stream.of(fields.split(" ")).map(field -> list + "." + field).toList();
    }
}
