package eu.xport.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import eu.xport.testing.EngineTables;
import eu.xport.testing.MarkedJourney;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter is full of names; neither sending it nor failing to leaves one in the engine's tables or in a log. */
class PersonalDataInLettersTest extends SmtpStory {

    private static final String BESIDE_A_TASK = "act_ru_variable text_ of a task";

    @Autowired
    private EngineTables engine;

    private final Map<String, Object> company = MarkedJourney.company();
    private final List<String> marks = MarkedJourney.marks(company);
    private final MailServer server = MailServer.up();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void theLogIsHeard() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void theServerCloses() {
        root().detachAppender(log);
        server.close();
    }

    @Test
    void aLetterThatIsSentLeavesNoTrace() {
        serverAt(server.port());
        story.files(company);

        story.postLeaves();

        assertThat(server.taken()).anyMatch(mail -> mail.contains(marks.get(0)));
        nobodyIsNamed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "MAIL", "RCPT", "DATA", "END"})
    void whatAServerSaysOfAPersonIsNotRepeated(String command) {
        server.answers(command, "550 5.1.1 <%s@example.com> is nobody here".formatted(marks.get(0)));
        serverAt(server.port());
        story.files(company);

        assertThat(story.postTries()).isNotEmpty();

        assertThat(jobs.createJobQuery().withException().list()).isNotEmpty();
        nobodyIsNamed();
    }

    @Test
    void whatNobodyHasForeseenIsNotRepeatedEither() {
        goesBy((letter, message) -> {
            throw new IllegalStateException("cannot send to " + marks.get(0));
        });
        story.files(company);

        assertThat(story.postTries()).isNotEmpty();

        nobodyIsNamed();
    }

    private void nobodyIsNamed() {
        assertThat(marks).allSatisfy(mark -> {
            assertThat(engine.mentioning(mark)).allMatch(BESIDE_A_TASK::equals);
            assertThat(log.list).map(PersonalDataInLettersTest::whole).noneMatch(line -> line.contains(mark));
        });
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    private static String whole(ILoggingEvent event) {
        return event.getThrowableProxy() == null
                ? event.getFormattedMessage()
                : event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy());
    }
}
