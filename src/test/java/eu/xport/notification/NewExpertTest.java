package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Reassignment;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A company never phones somebody who is gone: each change of its expert is told, once, and the calendars follow. */
class NewExpertTest extends RoadmapStory {

    private static final String NEW = "expert-bf";

    @Autowired
    private Letters letters;

    @Autowired
    private LetterTemplates templates;

    @Autowired
    private Reassignment reassignment;

    @Autowired
    private Clock clock;

    @Autowired
    private IdentityService identities;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anAppointmentThatLiesAheadIsInvitedToAgainWithTheNewExpert() {
        var company = appointmentMade();
        var former = company.fact("expert");

        var told = after(company, () -> entrust(company, NEW));

        assertThat(told)
                .extracting(letter -> letter.kind() + " " + letter.reader() + " " + letter.recipient())
                .containsExactly(
                        "MEETING_ENTRUSTED COMPANY null",
                        "MEETING_ENTRUSTED EXPERT " + NEW,
                        "INVITATION_WITHDRAWN FORMER_EXPERT " + former);
        var first = event(written(company, "APPOINTMENT").get(0));
        assertThat(told.subList(0, 2)).allSatisfy(letter -> {
            assertThat(method(letter)).isEqualTo("REQUEST");
            var event = event(letter);
            assertThat(event.getUid()).isEqualTo(first.getUid());
            assertThat(event.getSequence().getValue()).isEqualTo(1);
            assertThat(event.getDateStart().getValue())
                    .isEqualTo(first.getDateStart().getValue());
            assertThat(invited(event)).containsExactly("camille.hebert@example.com", NEW + "@xport.example");
        });
        assertThat(event(told.get(0)).getDescription().getValue()).contains("Estelle Hamelin");
        assertThat(text(told.get(0)))
                .contains("Estelle Hamelin vous rencontrera à la date convenue", "mardi 17 mars 2026")
                .doesNotContain("Céline", "Denis");
    }

    @Test
    void theFormerExpertsCalendarIsClearedWhileTheMeetingStands() {
        var company = appointmentMade();
        var former = company.fact("expert");

        var withdrawn = after(company, () -> entrust(company, NEW)).get(2);

        assertThat(method(withdrawn)).isEqualTo("CANCEL");
        assertThat(event(withdrawn).getUid())
                .isEqualTo(event(written(company, "APPOINTMENT").get(0)).getUid());
        assertThat(event(withdrawn).getSequence().getValue()).isEqualTo(1);
        assertThat(event(withdrawn).getStatus()).isNull();
        assertThat(invited(event(withdrawn))).containsExactly(former + "@xport.example");
        assertThat(text(withdrawn)).contains("Estelle Hamelin meets the company");
    }

    @Test
    void aMeetingThatChangesHandsTwiceIsTakenOutOfEachCalendarOnce() {
        var company = appointmentMade();
        var former = company.fact("expert");
        after(company, () -> entrust(company, NEW));
        after(company, () -> entrust(company, "expert-ad"));

        assertThat(written(company, "INVITATION_WITHDRAWN"))
                .extracting(Letter::recipient)
                .containsExactly(former, NEW);
    }

    @Test
    void whoGetsTheMeetingBackIsInvitedAgain() {
        var company = appointmentMade();
        var former = company.fact("expert");
        after(company, () -> entrust(company, NEW));
        after(company, () -> reassignment.entrust(number(company), former, "cci-normandie"));

        assertThat(written(company, "INVITATION_WITHDRAWN"))
                .extracting(Letter::recipient)
                .containsExactly(former, NEW);
        assertThat(written(company, "MEETING_ENTRUSTED")).last().satisfies(letter -> assertThat(letter.recipient())
                .isEqualTo(former));
    }

    @Test
    void aReviewThatTheCompanyWasInvitedToIsInvitedToAgain() {
        var company =
                agreed(aYearWith(aMarketStudy("2026-04-01", "2026-05-15"))).until(at("2026-06-10T12:00"));

        var told = after(company, () -> entrust(company, NEW));

        assertThat(told).extracting(Letter::kind).contains("MEETING_ENTRUSTED", "INVITATION_WITHDRAWN");
        assertThat(event(told.get(0)).getUid())
                .isEqualTo(event(written(company, "REVIEW_MEETING").get(0)).getUid());
    }

    @Test
    void withoutAMeetingAheadTheCompanyAndTheNewExpertHearOfEachOther() {
        var company = story.files(aCompanyNewToExport());

        var told = after(company, () -> entrust(company, NEW));

        assertThat(told)
                .extracting(letter -> letter.kind() + " " + letter.reader() + " " + letter.timing())
                .containsExactly("EXPERT_CHANGED COMPANY AT_ONCE", "EXPERT_CHANGED EXPERT AT_ONCE");
        assertThat(templates.of(told.get(0)).subject()).isEqualTo("Estelle Hamelin vous accompagne désormais");
        assertThat(told).allSatisfy(letter -> assertThat(templates.of(letter).invitation())
                .isEmpty());
        assertThat(told.get(1).recipient()).isEqualTo(NEW);
    }

    @Test
    void aNewExpertWhoIsAwayIsNamedAllTheSameAndWithWhoStandsIn() {
        var company = story.files(aCompanyNewToExport());
        absent(NEW, "expert-bf-2");

        var told = after(company, () -> entrust(company, NEW));

        assertThat(templates.of(told.get(0)).subject()).isEqualTo("Estelle Hamelin vous accompagne désormais");
        assertThat(text(told.get(0)))
                .contains("Désormais, Estelle Hamelin accompagne")
                .contains("Estelle Hamelin n’est pas là en ce moment", nameOf("expert-bf-2") + " prend le relais");
        assertThat(told.get(1).recipient()).isEqualTo("expert-bf-2");
        assertThat(text(told.get(1))).contains("Estelle Hamelin is away").doesNotContain("knows your name");
    }

    @Test
    void aNewExpertWhoIsAwayOnTheDayOfTheMeetingHearsOfTheCaseAndWhoStandsInOfTheMeeting() {
        var company = appointmentMade();
        var former = company.fact("expert");
        absent(NEW, "2026-03-16", "expert-bf-2");

        var told = after(company, () -> entrust(company, NEW));

        assertThat(told)
                .extracting(letter ->
                        letter.kind() + " " + letter.reader() + " " + letter.recipient() + " " + letter.timing())
                .containsExactly(
                        "MEETING_ENTRUSTED COMPANY null AT_ONCE",
                        "MEETING_ENTRUSTED EXPERT expert-bf-2 AT_ONCE",
                        "INVITATION_WITHDRAWN FORMER_EXPERT " + former + " AT_ONCE",
                        "EXPERT_CHANGED EXPERT " + NEW + " AT_ONCE");
        assertThat(text(told.get(3))).contains("A case has come to you");
    }

    @Test
    void aPortfolioTellsItInTheMorningToo() {
        var company = appointmentMade();
        absent(NEW, "2026-03-16", "expert-bf-2");

        story.starts("manager", "HandOverPortfolio", toBusinessFrance(company.fact("expert")));
        story.until(clock.instant());

        assertThat(told(company, "EXPERT")).endsWith("MEETING_ENTRUSTED AT_ONCE", "EXPERT_CHANGED DIGEST");
    }

    @Test
    void aNewExpertReadsWithTheInvitationThatTheCaseIsTheirsToo() {
        var company = appointmentMade();

        var told = after(company, () -> entrust(company, NEW));

        assertThat(text(told.get(1))).contains("The company expects you on the day agreed, and its case is yours");
    }

    @Test
    void anAbsenceAndAHandOverAtOnceTellOfTheMeetingOnce() {
        var company = appointmentMade();
        var former = company.fact("expert");

        var told = after(company, () -> {
            absent(former, former.equals("expert-cci") ? "expert-cci-2" : "expert-cci");
            entrust(company, NEW);
        });

        assertThat(told)
                .extracting(letter -> letter.kind() + " " + letter.reader() + " " + letter.recipient())
                .containsExactly(
                        "MEETING_ENTRUSTED COMPANY null",
                        "MEETING_ENTRUSTED EXPERT " + NEW,
                        "INVITATION_WITHDRAWN FORMER_EXPERT " + former);
    }

    @Test
    void whoStoodInAndGetsTheCaseForGoodIsNamedWithoutAnotherInvitation() {
        var company = appointmentMade();
        var former = company.fact("expert");
        var standIn = former.equals("expert-cci") ? "expert-cci-2" : "expert-cci";
        after(company, () -> absent(former, standIn));
        story.sleepsUntil("2026-03-11T10:00");

        var told = after(company, () -> reassignment.entrust(number(company), standIn, "cci-normandie"));

        assertThat(told)
                .extracting(letter -> letter.kind() + " " + letter.reader() + " " + letter.recipient())
                .containsExactly("EXPERT_CHANGED COMPANY null", "EXPERT_CHANGED EXPERT " + standIn);
    }

    @Test
    void aReviewThatNobodyWasInvitedToYetIsNotToldOf() {
        var company = agreed(aYearWith(aMarketStudy("2026-04-01", "2026-05-15")));

        var told = after(company, () -> entrust(company, NEW));

        assertThat(told).extracting(Letter::kind).containsOnly("EXPERT_CHANGED");
    }

    @Test
    void anEscalationThatChangesNobodyTellsNothing() {
        var company = story.files(aCompanyNewToExport());
        company.until(company.promised("contactDue").plusMinutes(1));

        var told = after(company, () -> company.does("ReassignContact", "breachCause", "OVERLOAD"));

        assertThat(told).isEmpty();
    }

    @Test
    void aManagersReassignmentTellsTheCompanyOnce() {
        var company = story.files(aCompanyNewToExport());
        company.until(company.promised("contactDue").plusMinutes(1));

        var told = after(company, () -> company.does("ReassignContact", "newExpert", NEW, "breachCause", "OVERLOAD"));

        assertThat(told).extracting(Letter::reader).containsExactly("COMPANY", "EXPERT");
    }

    @Test
    void ofTwoChangesAtOnceTheLastAloneIsTold() {
        var company = story.files(aCompanyNewToExport());

        var told = after(company, () -> {
            entrust(company, NEW);
            entrust(company, "expert-ad");
        });

        assertThat(told).extracting(Letter::reader).containsExactly("COMPANY", "EXPERT");
        assertThat(text(told.get(0))).doesNotContain("Estelle Hamelin");
    }

    @Test
    void aChangeThatComesWhileTheFormerOneIsToldWaitsForItAndIsToldToo() {
        var company = story.files(aCompanyNewToExport());

        var told = after(company, () -> {
            entrust(company, NEW);
            var second = transaction.execute(first -> {
                jobs.createJobQuery().processDefinitionKey("ExpertChange").list().stream()
                        .map(Job::getId)
                        .forEach(jobs::executeJob);
                var waiting = CompletableFuture.runAsync(() -> entrust(company, "expert-ad"));
                assertThatThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                return waiting;
            });
            second.join();
        });

        assertThat(told)
                .extracting(letter -> letter.kind() + " " + letter.recipient())
                .containsExactly(
                        "EXPERT_CHANGED null",
                        "EXPERT_CHANGED " + NEW,
                        "EXPERT_CHANGED null",
                        "EXPERT_CHANGED expert-ad");
    }

    @Test
    void aCaseThatIsClosedByThenTellsNothingOfIt() {
        var company = story.files(aCompanyNewToExport());
        entrust(company, NEW);
        company.notes("WITHDRAWN", "Does not want to go on");

        assertThat(after(company, () -> {})).isEmpty();
    }

    @Test
    void nobodyIsToldWhoHasLeftTheHouse() {
        var company = appointmentMade();
        var former = identities.createUserQuery().userId(company.fact("expert")).singleResult();
        var address = former.getEmail();
        former.setEmail(null);
        identities.saveUser(former);
        try {
            var told = after(company, () -> entrust(company, NEW));

            assertThat(told).extracting(Letter::kind).containsOnly("MEETING_ENTRUSTED");
        } finally {
            former.setEmail(address);
            identities.saveUser(former);
        }
    }

    @Test
    void aPortfolioTellsItsNewExpertInTheMorningAndEachCompanyAndEachInvitationAtOnce() {
        var meeting = appointmentMade();
        var former = meeting.fact("expert");
        var other = Stream.generate(() -> story.files(aCompanyNewToExport()))
                .filter(company -> company.fact("expert").equals(former))
                .findFirst()
                .orElseThrow();

        story.starts("manager", "HandOverPortfolio", toBusinessFrance(former));
        story.until(clock.instant());

        assertThat(told(meeting, "COMPANY")).endsWith("MEETING_ENTRUSTED AT_ONCE");
        assertThat(told(meeting, "EXPERT")).endsWith("MEETING_ENTRUSTED AT_ONCE");
        assertThat(told(other, "COMPANY")).endsWith("EXPERT_CHANGED AT_ONCE");
        assertThat(told(other, "EXPERT")).endsWith("EXPERT_CHANGED DIGEST");
    }

    private static Map<String, Object> toBusinessFrance(String former) {
        return Map.of(
                "formerExpert",
                former,
                "handOverTo",
                "NAMED",
                "newExperts",
                List.of(NEW),
                "handOverReason",
                "leaves the chamber");
    }

    private void absent(String expert, String standIn) {
        absent(expert, LocalDate.now(clock).toString(), standIn);
    }

    private void absent(String expert, String firstDay, String standIn) {
        var fields = new HashMap<String, Object>(Map.of("absentExpert", expert, "substitute", standIn));
        fields.put("firstDay", firstDay);
        fields.put("lastDay", "2026-03-20");
        story.starts(expert, "RecordAbsence", fields);
    }

    private String nameOf(String user) {
        var person = identities.createUserQuery().userId(user).singleResult();
        return person.getFirstName() + " " + person.getLastName();
    }

    private void entrust(Case company, String expert) {
        var partner = expert.startsWith("expert-bf") ? "business-france" : "ad-normandie";
        reassignment.entrust(number(company), expert, partner);
    }

    /** What is written because of a step. */
    private List<Letter> after(Case company, Runnable step) {
        var before = all(company).size();
        step.run();
        story.until(clock.instant());
        return all(company).stream().skip(before).toList();
    }

    private List<String> told(Case company, String reader) {
        return all(company).stream()
                .filter(letter -> letter.reader().equals(reader))
                .map(letter -> letter.kind() + " " + letter.timing())
                .toList();
    }

    private List<Letter> all(Case company) {
        return letters.findByJourneyOrderByWrittenAtDescIdDesc(company.number()).stream()
                .sorted(Comparator.comparing(Letter::id))
                .toList();
    }

    private List<Letter> written(Case company, String kind) {
        return all(company).stream()
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }

    private String text(Letter letter) {
        return templates.of(letter).text().replaceAll("\\s+", " ");
    }

    private String method(Letter letter) {
        return Biweekly.parse(ics(letter)).first().getMethod().getValue();
    }

    private VEvent event(Letter letter) {
        return Biweekly.parse(ics(letter)).first().getEvents().get(0);
    }

    private String ics(Letter letter) {
        return templates.of(letter).invitation().orElseThrow().ics();
    }

    private static List<String> invited(VEvent event) {
        return event.getAttendees().stream().map(Attendee::getEmail).toList();
    }

    private static JourneyNumber number(Case company) {
        return JourneyNumber.of(company.number());
    }
}
