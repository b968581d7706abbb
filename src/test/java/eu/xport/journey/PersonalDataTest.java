package eu.xport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import eu.xport.testing.Answers;
import eu.xport.testing.EngineTables;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.MarkedJourney;
import eu.xport.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Names, addresses and free text live in our own tables alone. */
class PersonalDataTest extends JourneyTest {

    /** A list that a task shows is kept as a text of its own, which goes with the task. */
    private static final List<String> BESIDE_A_TASK =
            List.of("act_ru_variable text_ of a task", "act_ge_bytearray bytes_");

    @Autowired
    private EngineTables engine;

    @Autowired
    private FormService forms;

    @Autowired
    private RepositoryService repository;

    @LocalServerPort
    private int port;

    private final Map<String, Object> company = MarkedJourney.company();
    private final List<String> marks = MarkedJourney.marks(company);

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @Test
    void whatATaskShowsIsKeptBesideTheTaskAlone() {
        story.files(company);

        assertThat(mentioned()).isNotEmpty().allMatch("act_ru_variable text_ of a task"::equals);
    }

    @Test
    void noFormOfAJourneyLeavesAWordOfItInTheEngine() {
        var told =
                MarkedJourney.told(story, company, () -> assertThat(mentioned()).isSubsetOf(BESIDE_A_TASK));

        assertThat(told.isOver()).isTrue();
        assertThat(mentioned()).isEmpty();
    }

    @Test
    void nothingIsLeftInTheEngineWhenACompanyWithdraws() {
        var withdrawn = story.files(company);
        withdrawn.does("ContactCompany", "contactOutcome", "WITHDRAWN", "contactNotes", marks.get(0));

        assertThat(withdrawn.isOver()).isTrue();
        assertThat(mentioned()).isEmpty();
    }

    @Test
    void whoeverJoinsAnOpenCaseLeavesNoTraceInTheEngine() {
        var other = new HashMap<>(Answers.aCompanyNewToExport());
        other.put("siret", company.get("siret"));
        story.files(other);

        story.files(company);

        assertThat(company.get("contactEmail").toString()).contains(marks.get(0));
        assertThat(engine.mentioning(marks.get(0))).isEmpty();
        assertThat(engine.mentioning(company.get("contactPhone").toString())).isEmpty();
    }

    @Test
    void aDiagnosisFiledByAnExpertInTasklistLeavesNoTraceEither() {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("ExportJourney")
                .latestVersion()
                .singleResult();

        var process = forms.submitStartForm(definition.getId(), company);
        story.theCase(process.getBusinessKey()).does("ContactCompany", "contactOutcome", "WITHDRAWN");

        assertThat(mentioned()).isEmpty();
    }

    @Test
    void noLogTellsAWordOfAJourneyOrOfWhatWasRefused() {
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        root.addAppender(log);
        try {
            root.info("The log is heard.");
            MarkedJourney.told(story, company, () -> {});
            sendsWhatIsRefused();
        } finally {
            root.detachAppender(log);
        }

        var lines = log.list.stream().map(PersonalDataTest::whole).toList();
        assertThat(lines).contains("The log is heard.");
        assertThat(lines).noneMatch(line -> marks.stream().anyMatch(line::contains));
    }

    private void sendsWhatIsRefused() {
        var stranger = Visitor.stranger(port);
        stranger.postForm(
                "/diagnosis", Map.of("contactEmail", marks.get(0), "contactPhone", "x" + marks.get(1), "q1", "9"));
        var open = story.files(MarkedJourney.company());
        var task = open.task("ContactCompany");
        var call =
                "{\"variables\": {\"contactOutcome\": {\"value\": \"%s\"}, \"contactNotes\": {\"value\": {\"a\": 1}}}}"
                        .formatted(marks.get(0));
        Visitor.machine(port, task.getAssignee()).posts("/engine-rest/task/" + task.getId() + "/submit-form", call);
    }

    private List<String> mentioned() {
        return marks.stream()
                .flatMap(mark -> engine.mentioning(mark).stream())
                .distinct()
                .toList();
    }

    private static String whole(ILoggingEvent event) {
        return event.getThrowableProxy() == null
                ? event.getFormattedMessage()
                : event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy());
    }
}
