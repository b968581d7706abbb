package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import eu.xport.journey.AppointmentKind;
import eu.xport.journey.AppointmentSet;
import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import eu.xport.testing.Story;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting is invited to with whoever works for the company on its day: the expert, or who stands in. */
class StandInInvitedTest extends RoadmapStory {

    private static final Map<String, String> NAMES =
            Map.of("expert-cci", "Céline Auvray", "expert-cci-2", "Denis Vautier");

    @Autowired
    private Letters letters;

    @Autowired
    private LetterTemplates templates;

    @Autowired
    private Hosts hosts;

    @Autowired
    private KeepCalendar calendar;

    @Autowired
    private Clock clock;

    @Test
    void whoStandsInIsInvitedToAnAppointmentThatFallsIntoTheAbsence() {
        var company = story.files(aCompanyNewToExport());
        var expert = company.fact("expert");
        absent(expert, "2026-03-10", "2026-03-20");
        makes(company, "2026-03-17T10:00");

        var told = written(company, "APPOINTMENT");

        assertThat(told).extracting(Letter::recipient).containsExactly(null, other(expert));
        assertThat(told).allSatisfy(letter -> assertThat(invited(letter))
                .containsExactly("camille.hebert@example.com", other(expert) + "@xport.example"));
        assertThat(event(told.get(0)).getDescription().getValue()).contains(NAMES.get(other(expert)));
        assertThat(text(told.get(0))).contains(NAMES.get(other(expert))).doesNotContain(NAMES.get(expert));
    }

    @Test
    void anAppointmentAfterTheAbsenceIsTheExpertsWhoeverMadeIt() {
        var company = story.files(aCompanyNewToExport());
        var expert = company.fact("expert");
        absent(expert, "2026-03-10", "2026-03-13");
        makes(company, "2026-03-17T10:00");

        var told = written(company, "APPOINTMENT");

        assertThat(told).extracting(Letter::recipient).containsExactly(null, expert);
        assertThat(invited(told.get(0))).contains(expert + "@xport.example");
        assertThat(text(told.get(0))).contains(NAMES.get(expert)).doesNotContain(NAMES.get(other(expert)));
    }

    @Test
    void anAbsenceThatIsRecordedOverAnInvitationBringsTheStandInAndTellsTheCompany() {
        var company = appointmentMade();
        var expert = company.fact("expert");

        absent(expert, "2026-03-16", "2026-03-20");
        story.until(clock.instant());

        assertThat(last(company, 3))
                .extracting(letter -> letter.kind() + " " + letter.reader() + " " + letter.recipient())
                .containsExactly(
                        "MEETING_ENTRUSTED COMPANY null",
                        "MEETING_ENTRUSTED EXPERT " + other(expert),
                        "INVITATION_WITHDRAWN FORMER_EXPERT " + expert);
        assertThat(text(last(company, 3).get(0)))
                .contains(NAMES.get(other(expert)) + " vous rencontrera à la date convenue, à la place de "
                        + NAMES.get(expert));
        assertThat(last(company, 3))
                .allSatisfy(letter ->
                        assertThat(event(letter).getSequence().getValue()).isPositive());
        assertThat(company.fact("expert")).isEqualTo(expert);
    }

    @Test
    void anExpertWhoIsBackBeforeTheDayMeetsTheCompanyAfterAll() {
        var company = appointmentMade();
        var expert = company.fact("expert");
        var absence = absent(expert, "2026-03-12", "2026-03-20");
        company.until(at("2026-03-13T09:00"));

        absence.does("EndAbsence", "backOn", "2026-03-16");
        story.until(clock.instant());

        assertThat(last(company, 3))
                .extracting(letter -> letter.kind() + " " + letter.reader() + " " + letter.recipient())
                .containsExactly(
                        "MEETING_ENTRUSTED COMPANY null",
                        "MEETING_ENTRUSTED EXPERT " + expert,
                        "INVITATION_WITHDRAWN FORMER_EXPERT " + other(expert));
        company.until(at("2026-03-16T12:00"));
        assertThat(written(company, "MEETING_ENTRUSTED")).hasSize(4);
    }

    @Test
    void anAbsenceThatIsCalledOffBeforeItWasToldTellsNothing() {
        var company = appointmentMade();
        var before = all(company).size();

        absent(company.fact("expert"), "2026-03-16", "2026-03-20").does("EndAbsence", "backOn", "2026-03-16");
        story.until(clock.instant());

        assertThat(all(company)).hasSize(before);
    }

    @Test
    void anAbsenceBesideTheDayChangesNothing() {
        var company = appointmentMade();
        var before = all(company).size();

        absent(company.fact("expert"), "2026-03-11", "2026-03-16");
        story.until(clock.instant());

        assertThat(all(company)).hasSize(before);
    }

    @Test
    void whereNobodyStandsInTheCompanyIsToldOfNobody() {
        var company = appointmentMade();
        var before = all(company).size();

        story.starts(
                company.fact("expert"),
                "RecordAbsence",
                Map.of("absentExpert", company.fact("expert"), "firstDay", "2026-03-10", "lastDay", "2026-03-20"));
        story.until(clock.instant());

        assertThat(all(company)).hasSize(before);
    }

    @Test
    void aReviewThatIsNearIsInvitedToWithWhoStandsIn() {
        var company = agreed(aYearWith(aMarketStudy("2026-04-01", "2026-05-15")));
        var expert = company.fact("expert");
        company.until(at("2026-06-01T09:00"));
        absent(expert, "2026-06-02", "2026-06-30");
        company.until(at("2026-06-05T12:00"));

        var told = written(company, "REVIEW_MEETING");

        assertThat(told).extracting(Letter::recipient).containsExactly(null, other(expert));
        assertThat(invited(told.get(1))).contains(other(expert) + "@xport.example");
        assertThat(text(told.get(0))).contains(NAMES.get(other(expert))).doesNotContain(NAMES.get(expert));
    }

    @Test
    void aMeetingIsCalledOffForWhoWasInvitedAndTheEndOfTheCaseToldToWhoStandsIn() {
        var company = story.files(aCompanyNewToExport());
        var expert = company.fact("expert");
        absent(expert, "2026-03-10", "2026-03-13");
        makes(company, "2026-03-17T10:00");

        company.notes("WITHDRAWN", "Does not want to go on");

        assertThat(written(company, "CLOSING"))
                .extracting(Letter::recipient)
                .containsExactly(null, other(expert), expert);
        assertThat(written(company, "CLOSING"))
                .allSatisfy(letter ->
                        assertThat(event(letter).getStatus().getValue()).isEqualTo("CANCELLED"));
    }

    @Test
    void aMeetingThatIsCalledOffNamesWhoWasInvitedNotWhoWorksToday() {
        var company = story.files(aCompanyNewToExport());
        var expert = company.fact("expert");
        absent(expert, "2026-03-10", "2026-03-13");
        makes(company, "2026-03-17T10:00");

        company.notes("WITHDRAWN", "Does not want to go on");

        assertThat(written(company, "CLOSING")).hasSize(3).allSatisfy(letter -> assertThat(invited(letter))
                .containsExactly("camille.hebert@example.com", expert + "@xport.example"));
    }

    @Test
    void aMeetingThatIsCalledOffNamesEverybodyWhoWasInvitedToIt() {
        var company = story.files(aCompanyNewToExport());
        var expert = company.fact("expert");
        absent(expert, "2026-03-10", "2026-03-18");
        makes(company, "2026-03-17T10:00");
        company.until(at("2026-03-17T11:00"))
                .does("HoldAppointment", "appointmentOutcome", "NO_SHOW", "appointmentAt", "2026-03-24T10:00");

        company.notes("WITHDRAWN", "Does not want to go on");

        assertThat(written(company, "CLOSING")).hasSize(3).allSatisfy(letter -> assertThat(invited(letter))
                .containsExactlyInAnyOrder(
                        "camille.hebert@example.com", "expert-cci@xport.example", "expert-cci-2@xport.example"));
    }

    @Test
    void aLetterTakesTheHostOfItsOwnMeetingWhateverElseStands() {
        var company = appointmentMade();
        var expert = company.fact("expert");
        var number = JourneyNumber.of(company.number());
        absent(expert, "2026-06-08", "2026-06-12");
        calendar.on(new AppointmentSet(
                number,
                AppointmentKind.REVIEW_MEETING,
                Story.inParis("2026-06-10T10:00"),
                Optional.empty(),
                Optional.empty()));

        assertThat(hosts.of(number, "APPOINTMENT_REMINDER")).contains(expert);
        assertThat(hosts.of(number, "REVIEW_MEETING")).contains(other(expert));
    }

    private Case absent(String expert, String firstDay, String lastDay) {
        var fields = new HashMap<String, Object>(Map.of("absentExpert", expert, "firstDay", firstDay));
        fields.put("lastDay", lastDay);
        fields.put("substitute", other(expert));
        return story.theCase(story.starts(expert, "RecordAbsence", fields));
    }

    private void makes(Case company, String appointment) {
        company.until(at("2026-03-10T11:00"))
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", appointment);
    }

    private static String other(String expert) {
        return expert.equals("expert-cci") ? "expert-cci-2" : "expert-cci";
    }

    private List<Letter> all(Case company) {
        return letters.findByJourneyOrderByWrittenAtDescIdDesc(company.number()).stream()
                .sorted(Comparator.comparing(Letter::id))
                .toList();
    }

    private List<Letter> last(Case company, int count) {
        var all = all(company);
        return all.subList(all.size() - count, all.size());
    }

    private List<Letter> written(Case company, String kind) {
        return all(company).stream()
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }

    private String text(Letter letter) {
        return templates.of(letter).text().replaceAll("\\s+", " ");
    }

    private VEvent event(Letter letter) {
        return Biweekly.parse(templates.of(letter).invitation().orElseThrow().ics())
                .first()
                .getEvents()
                .get(0);
    }

    private List<String> invited(Letter letter) {
        return event(letter).getAttendees().stream().map(Attendee::getEmail).toList();
    }
}
