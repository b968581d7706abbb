package eu.xport.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter that takes longer than the lock of its job is another node's as well: all that it can wait for is shorter in sum. */
class LetterTimeTest extends SmtpStory {

    /** To read what the letter tells, write it, and go on to the end of the process. */
    private static final Duration WORK = Duration.ofSeconds(2);

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private HikariDataSource database;

    @Autowired
    private Desk desk;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void allThatALetterCanWaitForIsShorterThanTheLockOfItsJob() {
        var connection = Duration.ofMillis(database.getConnectionTimeout() + database.getValidationTimeout());
        var job = connection;
        var taking = connection.plus(Desk.NOTE);
        var noting = connection.plus(Desk.NOTE);

        assertThat(Stream.of(job, taking, settings().limit(), noting, WORK).reduce(Duration::plus))
                .hasValueSatisfying(sum -> assertThat(sum).isLessThanOrEqualTo(lock()));
    }

    @Test
    void nobodyTakesALetterOverBeforeItCanBeNotedAsSent() {
        var connection = Duration.ofMillis(database.getConnectionTimeout() + database.getValidationTimeout());

        assertThat(desk.longest())
                .isGreaterThan(settings().limit().plus(connection).plus(Desk.NOTE))
                .isLessThan(lock());
    }

    @Test
    void noStepOfTheTalkWithAServerMayTakeLongerThanTheTalk() {
        assertThat(Stream.of("connectiontimeout", "timeout", "writetimeout")
                        .map(name -> configured().getProperty("mail.smtp." + name))
                        .map(text -> Duration.ofMillis(Long.parseLong(text))))
                .hasSize(3)
                .allMatch(
                        step -> step.toMillis() > 0 && step.compareTo(settings().limit()) < 0);
    }

    @Test
    void whatHasNoTimeOutOfItsOwnIsLeftAtTheLimitToo() throws Exception {
        var never = new CountDownLatch(1);
        var nowhere = new JavaMailSenderImpl() {

            @Override
            public synchronized Session getSession() {
                try {
                    never.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return super.getSession();
            }
        };
        nowhere.setJavaMailProperties(configured());
        var door = new SmtpPost(
                nowhere, new MailSettings("", settings().site(), settings().folder(), Duration.ofSeconds(1)));

        try {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThatThrownBy(
                            () -> door.take(1, new MimeMessage((Session) null)))
                    .isInstanceOfSatisfying(
                            Unsent.class, unsent -> assertThat(unsent.why()).isEqualTo(Unsent.Why.BROKEN_OFF)));
        } finally {
            never.countDown();
        }
    }

    @Test
    void aLetterThatSomebodyElseHasLockedIsNotWaitedForWithoutEnd() {
        aCase();
        var letter = letter("NEW_CASE").id();

        transaction.executeWithoutResult(step -> {
            letters.letGo(letter);
            assertTimeoutPreemptively(Desk.NOTE.plusSeconds(8), () -> assertThatThrownBy(() -> desk.takes(letter, null))
                    .isNotNull());
        });

        assertThat(desk.takes(letter, null)).isTrue();
    }

    private Duration lock() {
        return Duration.ofMillis(((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .getLockTimeInMillis());
    }
}
