package eu.xport.notification;

import static eu.xport.notification.MailServer.DIES;
import static eu.xport.notification.MailServer.DRIBBLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.xport.testing.Story;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail servers that are slow, refuse, or die: letters come later, each once, and nobody waits for them. */
class SmtpPostTest extends SmtpStory {

    @Autowired
    private Desk desk;

    private final MailServer server = MailServer.up();

    @AfterEach
    void theServerCloses() {
        server.close();
    }

    @Test
    void aServerThatIsDownForSixHoursDelaysLettersAndLosesNone() {
        var port = MailServer.down();
        serverAt(port);
        aCase();
        anAppointment();
        var written = letters.count();
        for (var hour = 10; hour < 16; hour++) {
            triesUntil(hour);
        }
        assertThat(unsent()).hasSize((int) written);
        assertThat(stuck()).isEmpty();

        try (var up = MailServer.at(port)) {
            triesUntil(16);
            triesUntil(17);

            assertThat(unsent()).isEmpty();
            assertThat(up.taken()).hasSize((int) written);
            assertThat(up.taken().stream().map(SmtpStory::number)).doesNotHaveDuplicates();
        }
    }

    @Test
    void noCaseWaitsForALetter() {
        serverAt(MailServer.down());
        var company = anAppointment();
        assertThat(story.postTries()).hasSize((int) letters.count());

        company.until(LocalDateTime.parse("2026-03-09T10:00")).does("HoldAppointment", "appointmentOutcome", "HELD");

        assertThat(company.openTasks()).containsExactly("DraftRoadmap");
        assertThat(unsent()).hasSize((int) letters.count());
    }

    @ParameterizedTest
    @CsvSource({
        "HELLO, 421 not now",
        "MAIL, 451 4.3.0 busy",
        "MAIL, 550 5.7.1 not you",
        "RCPT, 450 4.2.0 greylisted",
        "DATA, 451 4.3.2 not now",
        "END, 452 4.2.2 mailbox full",
        "HELLO, dies",
        "RCPT, dies",
        "MID, dies",
        "END, dies"
    })
    void whatMayPassIsTriedAgainUnderTheSameNumberAndArrivesOnce(String command, String answer) {
        server.answers(command, answer);
        serverAt(server.port());
        aCase();
        var written = letters.count();

        assertThat(story.postTries()).hasSize((int) written);
        assertThat(server.taken()).isEmpty();
        assertThat(stuck()).isEmpty();
        var begun = server.begun().stream().map(SmtpStory::number).distinct().toList();
        server.isWell();
        story.sleepsUntil("2026-03-09T10:01");
        story.postLeaves();

        assertThat(unsent()).isEmpty();
        assertThat(server.taken()).hasSize((int) written);
        assertThat(server.taken().stream().map(SmtpStory::number))
                .doesNotHaveDuplicates()
                .containsAll(begun);
    }

    @Test
    void aServerThatDiesAfterItTookALetterHasTakenIt() {
        server.answers("BYE", DIES);
        serverAt(server.port());
        aCase();

        story.postLeaves();

        assertThat(unsent()).isEmpty();
        assertThat(server.taken()).hasSize((int) letters.count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "RCPT", "END"})
    void aServerThatDribblesIsLeftAtTheLimit(String command) {
        server.answers(command, DRIBBLES);
        serverAt(
                server.port(),
                new MailSettings("", settings().site(), settings().folder(), Duration.ofSeconds(1)));
        aCase();
        var written = (int) letters.count();

        var faults = assertTimeoutPreemptively(Duration.ofSeconds(4L * written), story::postTries);

        assertThat(faults).hasSize(written).allMatch(fault -> fault.contains("broke off or took too long"));
        assertThat(unsent()).hasSize(written);
    }

    @Test
    void whoeverCrashesBetweenSendingAndNotingRepeatsTheSameNumberAndNobodyElseSendsMeanwhile() {
        serverAt(server.port());
        var sending = door();
        goesBy((letter, message) -> {
            sending.take(letter, message);
            throw new IllegalStateException("The power is gone.");
        });
        aCase();
        var written = (int) letters.count();
        assertThat(story.postTries()).hasSize(written).allMatch(fault -> fault.contains("(IllegalStateException)"));

        goesBy(sending);
        story.sleepsUntil("2026-03-09T10:00:20");
        assertThat(story.postTries()).isEmpty();
        assertThat(server.taken()).hasSize(written);
        story.sleepsUntil("2026-03-09T10:02");
        story.postTries();

        assertThat(unsent()).isEmpty();
        var numbers = server.taken().stream().map(SmtpStory::number).toList();
        assertThat(numbers).hasSize(2 * written);
        assertThat(numbers.stream().distinct()).hasSize(written);
    }

    @Test
    void whatIsInSomebodysHandsIsLeftThereAndNoAttemptIsCounted() {
        serverAt(server.port());
        aCase();
        jobs.createJobQuery().activityId("LetterWritten").list().forEach(job -> jobs.executeJob(job.getId()));
        var now = Story.inParis("2026-03-09T10:00");
        letters.findAll().forEach(letter -> letters.hold(letter.id(), null, now.plus(desk.longest()), now));
        var before =
                jobs.createJobQuery().activityId("PostLetter").list().get(0).getRetries();

        story.postTries();

        assertThat(server.taken()).isEmpty();
        assertThat(jobs.createJobQuery().activityId("PostLetter").list())
                .isNotEmpty()
                .allSatisfy(job -> {
                    assertThat(job.getRetries()).isEqualTo(before);
                    assertThat(job.getExceptionMessage()).isNull();
                    assertThat(job.getDuedate()).isEqualTo(Date.from(now.plus(desk.longest())));
                });
    }

    @Test
    void moreThanAFewLettersAtATimeWaitForTheirTurn() throws Exception {
        server.answers("END", DRIBBLES);
        serverAt(
                server.port(),
                new MailSettings("", settings().site(), settings().folder(), Duration.ofSeconds(2)));
        var door = door();
        aCase();
        var letter = letter("NEW_CASE");
        var message = new MimeMessage((Session) null);
        message.setRecipients(RecipientType.TO, "somebody@example.org");
        message.setText("a letter");
        var why = Stream.generate(() -> 0)
                .limit(5)
                .map(turn -> CompletableFuture.supplyAsync(
                        () -> whyNot(door, letter, message), Executors.newCachedThreadPool()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(why).filteredOn(Unsent.Why.BUSY::equals).hasSize(2);
        assertThat(why).filteredOn(Unsent.Why.BROKEN_OFF::equals).hasSize(3);
    }

    @Test
    void aHandThatIsHeldUpBeforeItConnectsSendsNothingWhenTheLetterWasGivenUp() throws Exception {
        var givenUp = new CountDownLatch(1);
        var left = new CountDownLatch(1);
        var door = new SmtpPost(
                heldUp(givenUp, left),
                new MailSettings("", settings().site(), settings().folder(), Duration.ofSeconds(1)));
        aCase();
        var message = new MimeMessage((Session) null);
        message.setRecipients(RecipientType.TO, "somebody@example.org");
        message.setText("a letter");

        assertThat(whyNot(door, letter("NEW_CASE"), message)).isEqualTo(Unsent.Why.BROKEN_OFF);
        givenUp.countDown();

        assertThat(left.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(server.begun()).isEmpty();
        assertThat(server.taken()).isEmpty();
    }

    /** As when it takes long to find the server's address. */
    private JavaMailSenderImpl heldUp(CountDownLatch until, CountDownLatch left) {
        var slow = new JavaMailSenderImpl() {
            @Override
            public String getHost() {
                try {
                    until.await(10, TimeUnit.SECONDS);
                    return "localhost";
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
            }

            @Override
            public Session getSession() {
                var session = super.getSession();
                try {
                    session.setProvider(LeavingTransport.PROVIDER);
                    return session;
                } catch (NoSuchProviderException unknown) {
                    throw new IllegalStateException(unknown);
                }
            }
        };
        slow.setPort(server.port());
        LeavingTransport.tells(left);
        return slow;
    }

    private static Unsent.Why whyNot(Post door, Letter letter, MimeMessage message) {
        try {
            door.take(letter.id(), message);
            return null;
        } catch (Unsent unsent) {
            return unsent.why();
        }
    }

    private void triesUntil(int hour) {
        for (var minute = 0; minute < 60; minute++) {
            story.sleepsUntil("2026-03-09T%02d:%02d".formatted(hour, minute));
            story.postTries();
        }
    }
}
