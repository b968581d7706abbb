package eu.xport.notification;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Reassignment;
import eu.xport.testing.Case;
import eu.xport.testing.Story;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail server is down and comes back, and letters leave each by itself: calendars end right, and nobody is reminded late. */
class OutageTest extends SmtpStory {

    private static final String COMPANY = "camille.hebert@example.com";

    @Autowired
    private LettersSection section;

    @Autowired
    private Reassignment reassignment;

    private final int port = MailServer.down();
    private GreenMail mail;

    @BeforeEach
    void theServerIsDown() {
        serverAt(port);
    }

    @AfterEach
    void theServerStops() {
        if (mail != null) {
            mail.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofAnAppointmentThatMovedMeanwhileOnlyTheNewDateGoesIntoTheCalendars(boolean lastFirst) {
        var company = anAppointment();
        story.postTries();
        postponed(company);

        serverIsBack(lastFirst);

        assertThat(calendarsOf(COMPANY)).singleElement().satisfies(calendar -> {
            assertThat(sequence(calendar)).isEqualTo(1);
            assertThat(starts(calendar)).isEqualTo("2026-03-30T14:00");
        });
        assertThat(calendarsOf(company.fact("expert") + "@xport.example"))
                .extracting(OutageTest::sequence)
                .containsExactly(1);
        assertThat(textsOf("APPOINTMENT"))
                .hasSize(2)
                .allMatch(text -> text.replaceAll("\\s+", " ").contains("Cette lettre a été retardée en chemin.")
                        || text.replaceAll("\\s+", " ").contains("This letter was held up on its way."))
                .noneMatch(text -> text.contains("L’invitation jointe"));
        assertThat(textsOf("APPOINTMENT_MOVED")).hasSize(2).noneMatch(text -> text.contains("retardée"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anAppointmentThatWasCalledOffMeanwhileComesIntoNoCalendar(boolean lastFirst) {
        var company = anAppointment();
        story.postTries();
        company.notes("WITHDRAWN", "Does not want to go on");

        serverIsBack(lastFirst);

        assertThat(calendarsOf(COMPANY))
                .extracting(calendar -> calendar.getMethod().getValue())
                .containsExactly("CANCEL");
    }

    @Test
    void anInvitationThatNoNewerOneReplacesIsBrought() {
        var company = anAppointment();
        story.postTries();
        reassignment.entrust(JourneyNumber.of(company.number()), "expert-ad-2", "ad-normandie");

        serverIsBack(false);

        assertThat(calendarsOf(COMPANY)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoHandedTheCaseOnMeanwhileIsOnlyToldToTakeItOut(boolean lastFirst) {
        var company = anAppointment();
        var former = company.fact("expert");
        story.postTries();
        reassignment.entrust(JourneyNumber.of(company.number()), "expert-ad-2", "ad-normandie");
        company.until(LocalDateTime.parse("2026-03-09T10:01"));

        serverIsBack(lastFirst);

        assertThat(calendarsOf(former + "@xport.example"))
                .extracting(calendar -> calendar.getMethod().getValue())
                .containsExactly("CANCEL");
        assertThat(calendarsOf("expert-ad-2@xport.example"))
                .extracting(calendar -> calendar.getMethod().getValue())
                .containsExactly("REQUEST");
    }

    @Test
    void aReminderThatComesTooLateIsNotSentAndTheCaseSaysWhy() {
        var company = reminded();
        story.sleepsUntil("2026-03-17T10:00");

        serverIsBack(false);

        assertWithheld(company, Withheld.OVER, "not sent any more: the appointment was over");
    }

    @Test
    void nobodyIsRemindedOfAnAppointmentThatHasMoved() {
        var company = reminded();
        postponed(company);

        serverIsBack(false);

        assertWithheld(company, Withheld.MOVED, "not sent any more: the appointment had been moved");
    }

    @Test
    void nobodyIsRemindedOfAnAppointmentThatWasCalledOff() {
        var company = reminded();
        company.notes("WITHDRAWN", "Does not want to go on");

        serverIsBack(false);

        assertWithheld(company, Withheld.CALLED_OFF, "not sent any more: the appointment had been called off");
    }

    @Test
    void nobodyIsRemindedOfAnAppointmentThatTookPlaceEarlier() {
        var company = reminded();
        company.does("HoldAppointment", "appointmentOutcome", "HELD");

        serverIsBack(false);

        assertWithheld(company, Withheld.OVER, "not sent any more: the appointment was over");
    }

    @Test
    void aReminderThatIsLateButNotTooLateIsSent() {
        var company = reminded();
        story.sleepsUntil("2026-03-17T09:59");

        serverIsBack(false);

        assertThat(letter("APPOINTMENT_REMINDER").sentAt()).isEqualTo(Story.inParis("2026-03-17T09:59"));
        assertThat(company.passed("LetterWithheld")).isEmpty();
    }

    @Test
    void aReminderThatWasGivenUpAndIsTriedWhenItIsTooLateIsNoFaultAnyMore() {
        var company = reminded();
        company.until(LocalDateTime.parse("2026-03-17T12:00"));
        assertThat(stuck()).isNotEmpty();
        assertThat(tasks.getVariableLocal(company.task("HoldAppointment").getId(), "mailFault"))
                .isNotNull();

        stuck().forEach(job -> jobs.setJobRetries(job.getId(), 1));
        serverIsBack(false);

        assertWithheld(company, Withheld.OVER, "not sent any more: the appointment was over");
        assertThat(tasks.getVariableLocal(company.task("HoldAppointment").getId(), "mailFault"))
                .isNull();
    }

    private void assertWithheld(Case company, Withheld why, String told) {
        assertThat(letter("APPOINTMENT_REMINDER").withheld()).isEqualTo(why);
        assertThat(letter("APPOINTMENT_REMINDER").sentAt()).isNull();
        assertThat(textsOf("APPOINTMENT_REMINDER")).isEmpty();
        assertThat(company.passed("LetterWithheld")).hasSize(1);
        assertThat(runtime.createIncidentQuery().list())
                .extracting(Incident::getIncidentMessage)
                .isEmpty();
        assertThat(section.of(JourneyNumber.of(company.number()), Locale.ENGLISH)
                        .orElseThrow()
                        .rows())
                .extracting(row -> row.get(3).text())
                .contains(told);
        assertThat(section.of(JourneyNumber.of(company.number()), Locale.FRENCH)
                        .orElseThrow()
                        .rows())
                .extracting(row -> row.get(3).text())
                .anyMatch(text -> text.startsWith("non envoyée\u00a0: le rendez-vous"));
    }

    /** The server goes down before the reminder of the appointment of the next day is written. */
    private Case reminded() {
        serverIsBack(false);
        var company = anAppointment();
        story.postLeaves();
        mail.stop();
        return company.until(LocalDateTime.parse("2026-03-16T09:30"));
    }

    private void postponed(Case company) {
        company.does("HoldAppointment", "appointmentOutcome", "POSTPONED", "appointmentAt", "2026-03-30T14:00");
    }

    /** Each letter leaves by itself: the last may be the first. */
    private void serverIsBack(boolean lastFirst) {
        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        for (var turns = 0; turns < 2; turns++) {
            var waiting = jobs.createJobQuery()
                    .processDefinitionKey("SendLetter")
                    .orderByJobId()
                    .asc()
                    .list();
            if (lastFirst) {
                Collections.reverse(waiting);
            }
            waiting.forEach(job -> jobs.executeJob(job.getId()));
        }
        assertThat(jobs.createJobQuery().processDefinitionKey("SendLetter").count())
                .isZero();
    }

    private List<ICalendar> calendarsOf(String reader) {
        return received()
                .filter(mail -> addressee(mail).equals(reader))
                .flatMap(mail -> part(mail, "text/calendar").limit(1))
                .map(ics -> Biweekly.parse(ics).first())
                .toList();
    }

    private List<String> textsOf(String kind) {
        var numbers = letters.findAll().stream()
                .filter(letter -> letter.kind().equals(kind))
                .map(letter -> "<letter." + letter.id() + ".")
                .toList();
        return received()
                .filter(mail -> numbers.stream().anyMatch(number(mail)::startsWith))
                .flatMap(mail -> part(mail, "text/plain"))
                .toList();
    }

    private Stream<MimeMessage> received() {
        return Arrays.stream(mail.getReceivedMessages());
    }

    private static int sequence(ICalendar calendar) {
        return calendar.getEvents().get(0).getSequence().getValue();
    }

    private static String starts(ICalendar calendar) {
        return LocalDateTime.ofInstant(
                        calendar.getEvents().get(0).getDateStart().getValue().toInstant(), Story.PARIS)
                .toString();
    }

    private static String addressee(MimeMessage mail) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String number(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Stream<String> part(Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                var content = part.getContent();
                return Stream.of(
                        content instanceof InputStream in
                                ? new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                : content.toString());
            }
            if (!(part.getContent() instanceof Multipart many)) {
                return Stream.empty();
            }
            return IntStream.range(0, many.getCount()).boxed().flatMap(place -> {
                try {
                    return part(many.getBodyPart(place), type);
                } catch (Exception unreadable) {
                    throw new AssertionError(unreadable);
                }
            });
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
