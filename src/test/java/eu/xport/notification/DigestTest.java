package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Story;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What can wait is told once a day, in one letter for each reader. */
class DigestTest extends JourneyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OVERDUE = "Étude de marché : jusqu’au ven. 6 mars 2026, par Business France";

    @Autowired
    private Letters letters;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Clock clock;

    private int written;

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T10:00, 2026-03-10T09:15",
        "2026-03-10T09:00, 2026-03-10T09:15",
        "2026-03-10T09:15, 2026-03-11T09:15",
        "2026-03-13T18:00, 2026-03-16T09:15",
        "2026-03-27T18:00, 2026-03-30T09:15",
        "2026-10-23T18:00, 2026-10-26T09:15",
        "2026-04-03T10:00, 2026-04-07T09:15",
        "2026-07-13T18:00, 2026-07-15T09:15",
        "2026-12-31T18:00, 2027-01-04T09:15"
    })
    void itIsToldOnTheNextWorkingMorningInParis(String written, String told) {
        story.beginsAt(written);
        var company = aCase();
        waits(company, "expert-cci");
        story.postLeaves();

        assertThat(story.theCase(company).timers("MorningComes")).containsExactly(LocalDateTime.parse(told));
        morningComes(told);

        assertThat(digests()).extracting(Letter::sentAt).containsExactly(Story.inParis(told));
    }

    @Test
    void allThatWaitsForAReaderIsOneLetterAndEachReaderHasOne() {
        story.beginsAt("2026-03-09T10:00");
        var company = aCase();
        waits(company, "expert-cci");
        waits(company, "expert-cci");
        waits(company, "expert-ad");
        waits(company, "managers");
        story.postLeaves();

        morningComes("2026-03-10T09:15");

        assertThat(digests())
                .extracting(Letter::reader, Letter::recipient, digest -> lines(digest)
                        .size())
                .containsExactlyInAnyOrder(
                        tuple("EXPERT", "expert-cci", 2),
                        tuple("EXPERT", "expert-ad", 1),
                        tuple("MANAGERS", "managers", 1));
        assertThat(waiting()).allSatisfy(letter -> {
            assertThat(letter.digest()).isNotNull();
            assertThat(letter.sentAt()).isEqualTo(Story.inParis("2026-03-10T09:15"));
        });
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("SendLetter")
                        .count())
                .isZero();
    }

    @Test
    void aLineSaysWhichCaseWhichCompanyAndWhyInTheReadersLanguage() {
        story.beginsAt("2026-03-09T10:00");
        var company = aCase();
        waits(company, "expert-cci", "fr");
        story.postLeaves();

        morningComes("2026-03-10T09:15");

        var line = lines(digests().get(0)).get(0);
        assertThat(line.path("journey").asText()).isEqualTo(company);
        assertThat(line.path("companyName").asText())
                .isEqualTo(story.theCase(company).fact("company_name"));
        assertThat(line.path("reason").asText())
                .isEqualTo("Le dernier jour d’une action est passé sans compte rendu. " + OVERDUE + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACT_REMINDER, The company is to be called by Thursday 12 March 2026.",
        "CONTACT_OVERDUE, The first call was promised by Thursday 12 March 2026. That day is over.",
        "ROADMAP_DUE, The roadmap is promised by Tuesday 24 March 2026.",
        "ROADMAP_OVERDUE, The roadmap was promised by Tuesday 24 March 2026. That day is over."
    })
    void aLineNamesTheDayThatWasPromised(String kind, String told) {
        story.beginsAt("2026-03-09T10:00");
        waits(
                kind,
                aCase(),
                "managers",
                "en",
                "{\"contactDue\":\"Thursday 12 March 2026\",\"roadmapDue\":\"Tuesday 24 March 2026\"}");
        story.postLeaves();

        morningComes("2026-03-10T09:15");

        assertThat(lines(digests().get(0)).get(0).path("reason").asText()).isEqualTo(told);
    }

    @Test
    void aLineWhoseDayNobodyKnowsIsToldByTheNameOfItsLetter() {
        story.beginsAt("2026-03-09T10:00");
        waits("CONTACT_OVERDUE", aCase(), "managers", "en", "{}");
        story.postLeaves();

        morningComes("2026-03-10T09:15");

        assertThat(lines(digests().get(0)).get(0).path("reason").asText()).isEqualTo("First call overdue");
    }

    @Test
    void theCasesOfALongDigestAreReadInOneLook() {
        story.beginsAt("2026-03-09T10:00");
        for (var company = 0; company < 3; company++) {
            waits(aCase(), "expert-cci");
        }
        story.postLeaves();
        story.sleepsUntil("2026-03-10T09:15");

        var asked = questions(story::postLeaves);

        assertThat(lines(digests().get(0))).hasSize(3);
        assertThat(asked)
                .filteredOn(sql -> sql.toLowerCase(Locale.ROOT).matches("(?s).*from \"?journey\"?\\b.*"))
                .hasSize(1);
    }

    @Test
    void aMorningOnWhichNothingWaitsSendsNothing() {
        story.beginsAt("2026-03-09T10:00");
        aCase();
        story.postLeaves();
        var sent = letters.count();

        morningComes("2026-03-10T09:15");

        assertThat(digests()).isEmpty();
        assertThat(letters.count()).isEqualTo(sent);
    }

    @Test
    void whatComesTooLateForTheDigestOfTheDayIsInTheNextOne() {
        story.beginsAt("2026-03-09T10:00");
        var company = aCase();
        waits(company, "expert-cci");
        story.postLeaves();
        morningComes("2026-03-10T09:15");

        story.sleepsUntil("2026-03-10T09:14");
        waits(company, "expert-cci");
        morningComes("2026-03-10T09:16");
        assertThat(digests()).hasSize(1);
        morningComes("2026-03-11T09:15");

        assertThat(digests()).extracting(digest -> lines(digest).size()).containsExactly(1, 1);
    }

    @Test
    void twoLettersThatWakeAtTheSameMomentMakeOneDigest() throws Exception {
        story.beginsAt("2026-03-09T10:00");
        var company = aCase();
        for (var count = 0; count < 8; count++) {
            waits(company, "expert-cci");
        }
        story.postLeaves();
        story.sleepsUntil("2026-03-10T09:15");
        var awake = jobs.createJobQuery().activityId("MorningComes").list();
        var together = new CyclicBarrier(awake.size());
        var failures = new ConcurrentLinkedQueue<Exception>();

        var threads = awake.stream()
                .map(job -> new Thread(() -> wakes(jobs, job, together, failures)))
                .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        story.postTries();

        assertThat(failures).isEmpty();
        assertThat(awake).hasSize(8);
        assertThat(digests()).extracting(digest -> lines(digest).size()).containsExactly(8);
        assertThat(waiting()).extracting(Letter::sentAt).doesNotContainNull();
    }

    /** What our tables are asked meanwhile. */
    private static List<String> questions(Runnable work) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var kept = new ListAppender<ILoggingEvent>();
        kept.start();
        log.addAppender(kept);
        log.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            log.setLevel(null);
            log.detachAppender(kept);
        }
        return kept.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    /** Who is not the first waits for who is, and finds its work done. */
    private static void wakes(ManagementService jobs, Job job, CyclicBarrier together, Queue<Exception> failures) {
        try {
            together.await();
            jobs.executeJob(job.getId());
        } catch (Exception failure) {
            failures.add(failure);
        }
    }

    private String aCase() {
        return story.files(aCompanyNewToExport()).number();
    }

    private void waits(String journey, String reader) {
        waits(journey, reader, "en");
    }

    private void waits(String journey, String reader, String language) {
        waits("ACTION_OVERDUE", journey, reader, language, "{\"overdueActions\":[\"" + OVERDUE + "\"]}");
    }

    private void waits(String kind, String journey, String reader, String language, String facts) {
        outbox.put(new Letter(
                null,
                kind,
                journey,
                reader.equals("managers") ? "MANAGERS" : "EXPERT",
                reader,
                "DIGEST",
                language,
                "The last day of the action is over and it is not reported on.",
                "test/" + ++written,
                facts,
                clock.instant(),
                null,
                null,
                null));
    }

    private void morningComes(String moment) {
        story.sleepsUntil(moment);
        story.postLeaves();
    }

    private List<Letter> waiting() {
        return all(letter -> letter.timing().equals("DIGEST"));
    }

    private List<Letter> digests() {
        return all(letter -> letter.kind().equals("DIGEST"));
    }

    private List<Letter> all(Predicate<Letter> wanted) {
        return letters.findAll().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Letter::id))
                .toList();
    }

    private static JsonNode lines(Letter digest) {
        try {
            return JSON.readTree(digest.facts()).path("lines");
        } catch (IOException unreadable) {
            throw new AssertionError(digest.facts(), unreadable);
        }
    }
}
