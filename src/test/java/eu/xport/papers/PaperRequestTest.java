package eu.xport.papers;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.engine.FormRefused;
import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import eu.xport.testing.EngineTables;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Story;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A company is asked for a paper on Monday 9 March, for the 23rd. */
class PaperRequestTest extends JourneyTest {

    private static final String MARK = "zq7marker";

    @Autowired
    private Papers papers;

    @Autowired
    private EngineTables engine;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private AskForPapersForm form;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate database;

    private Case company;

    private final List<String> callers = new ArrayList<>();

    @BeforeEach
    void aCompanyHasFiled() {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(but(aCompanyNewToExport(), "language", "en"));
    }

    @Test
    void whatIsAskedForIsSentCheckedAndAccepted() {
        asks("2026-03-23");
        assertThat(company.letters()).contains("PAPERS_ASKED COMPANY");
        assertThat(state()).isEqualTo("ASKED");
        assertThat(company.openTasks()).doesNotContain("CheckPaper");

        sends();
        assertThat(state()).isEqualTo("SENT");
        assertThat(company.due("CheckPaper")).isEqualTo(at("2026-03-11T18:00"));
        company.does("CheckPaper", "paperVerdict", "ACCEPTED");

        assertThat(state()).isEqualTo("ACCEPTED");
        assertThat(waiting()).isZero();
    }

    @Test
    void thePartnersExpertsCheckAndTheTaskShowsWhatHasCome() {
        asks("2026-03-23");
        sends();

        var task = company.task("CheckPaper");

        assertThat(tasks.getIdentityLinksForTask(task.getId()))
                .extracting(link -> link.getGroupId())
                .contains("cci-normandie");
        assertThat(tasks.getVariableLocal(task.getId(), "paperLine")).isEqualTo("Quote or pro forma invoice");
        assertThat(tasks.getVariableLocal(task.getId(), "paperPurposeLine")).isEqualTo("The grant");
        assertThat((String) tasks.getVariableLocal(task.getId(), "paperFileLine"))
                .startsWith("quote.pdf (")
                .contains("sent Mon 9 Mar 2026");
    }

    @Test
    void theCompanyIsRemindedSomeWorkingDaysBeforeOnce() {
        asks("2026-03-23");

        company.until(at("2026-03-18T08:59"));
        assertThat(company.letters()).doesNotContain("PAPERS_REMINDER COMPANY");
        company.until(at("2026-03-18T09:00"));
        assertThat(company.letters()).contains("PAPERS_REMINDER COMPANY");
    }

    @Test
    void whoeverHasSentInTimeIsNotReminded() {
        asks("2026-03-23");
        sends();

        company.until(at("2026-03-24T10:00"));

        assertThat(company.letters()).doesNotContain("PAPERS_REMINDER COMPANY");
        assertThat(company.openTasks()).doesNotContain("ChasePaper");
    }

    @Test
    void atTheDeadlineAnExpertGetsATaskAndMayGiveMoreTime() {
        asks("2026-03-23");
        company.until(at("2026-03-23T17:59"));
        assertThat(company.openTasks()).doesNotContain("ChasePaper");
        company.until(at("2026-03-23T18:00"));

        company.does("ChasePaper", "latePaper", "MORE_TIME", "newPaperDue", "2026-04-01");

        assertThat(state()).isEqualTo("ASKED");
        assertThat(company.letters().stream().filter("PAPERS_ASKED COMPANY"::equals))
                .hasSize(2);
        company.until(at("2026-04-01T18:00"));
        assertThat(company.openTasks()).contains("ChasePaper");
    }

    @Test
    void aLatePaperStillArrivesAndEndsTheChase() {
        asks("2026-03-23");
        company.until(at("2026-03-24T09:00"));
        assertThat(company.openTasks()).contains("ChasePaper");

        sends();

        assertThat(company.openTasks()).contains("CheckPaper").doesNotContain("ChasePaper");
    }

    @Test
    void aPaperThatNobodyNeedsAnyMoreIsGivenUp() {
        asks("2026-03-23");
        company.until(at("2026-03-24T09:00"));

        company.does("ChasePaper", "latePaper", "WITHDRAWN", "paperReason", "The grant is off.");

        assertThat(state()).isEqualTo("WITHDRAWN");
        assertThat(asked().reason()).contains("The grant is off.");
        assertThat(waiting()).isZero();
        assertThatThrownBy(this::sends).isInstanceOf(FormRefused.class).hasMessageContaining("paperAnswered");
    }

    @Test
    void whatDoesNotFitIsSentAgainByANewDay() {
        asks("2026-03-23");
        sends();

        assertThatThrownBy(() -> company.does("CheckPaper", "paperVerdict", "AGAIN", "newPaperDue", "2026-04-01"))
                .hasMessageContaining("must be filled in");
        company.does(
                "CheckPaper",
                "paperVerdict",
                "AGAIN",
                "paperReason",
                "The second page is missing.",
                "newPaperDue",
                "2026-04-01");
        assertThat(state()).isEqualTo("AGAIN");
        assertThat(company.letters()).contains("PAPER_REFUSED COMPANY");

        sends();
        company.does("CheckPaper", "paperVerdict", "ACCEPTED");

        assertThat(asked().sent()).extracting(Papers.Sent::readable).containsExactly(true, false);
        assertThat(database.queryForObject("select count(distinct kept_as) from paper_part", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void anExpertWhoHasReadThePaperMayDoWithoutIt() {
        asks("2026-03-23");
        sends();

        company.does("CheckPaper", "paperVerdict", "WITHDRAWN");

        assertThat(company.letters()).contains("PAPER_SPARED COMPANY");
        assertThat(state()).isEqualTo("WITHDRAWN");
        assertThat(waiting()).isZero();
    }

    @Test
    void aRequestEndsWithItsCase() {
        asks("2026-03-23");
        asks("2026-03-30");
        sends();

        company.notesAs("manager", "CLOSED", "The company was sold.");

        assertThat(waiting()).isZero();
        assertThat(company.letters()).doesNotContain("PAPER_SPARED COMPANY");
        assertThat(papers.of(number(), Locale.ENGLISH))
                .extracting(Papers.Asked::state)
                .containsOnly("WITHDRAWN");
    }

    @Test
    void aRequestIsTakenBackAtAnyTime() {
        asks("2026-03-23");
        story.starts(
                "expert-cci",
                "WithdrawPapers",
                Map.of("journey", company.number(), "paperKind", "QUOTE", "paperReason", "We have it already."));

        assertThat(waiting()).isZero();
        assertThat(state()).isEqualTo("WITHDRAWN");
        assertThat(company.letters()).containsOnlyOnce("PAPER_SPARED COMPANY");
        assertThat(asked().reason()).contains("We have it already.");
        assertThatThrownBy(() -> story.starts(
                        "expert-cci", "WithdrawPapers", Map.of("journey", company.number(), "paperKind", "QUOTE")))
                .hasMessageContaining("is not asked for in this case");
    }

    @Test
    void anotherProcessAsksInPlainWords() {
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("PaperRequest", company.number()))
                .hasMessageContaining("sending its form");
        callsFor("ACCOUNTS", "The insurance", "2026-03-30T18:00");

        assertThat(asked().kind()).isEqualTo("Annual accounts");
        assertThat(asked().due()).isEqualTo("Monday 30 March 2026");
        sends();
        company.does("CheckPaper", "paperVerdict", "ACCEPTED");
        assertThat(state()).isEqualTo("ACCEPTED");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("Caller")
                        .variableValueEquals("paperOutcome", "ACCEPTED")
                        .count())
                .isEqualTo(1);
    }

    @AfterEach
    void noCallerStays() {
        callers.forEach(caller -> repository.deleteDeployment(caller, true));
    }

    @Test
    void whatCannotBeAskedForIsRefused() {
        assertThatThrownBy(() -> asks("2026-03-09")).hasMessageContaining("By when?");
        assertThatThrownBy(() -> asks("2027-03-10")).hasMessageContaining("By when?");
        assertThatThrownBy(() -> starts(Map.of("paperKind", "DIARY"))).hasMessageContaining("Which paper?");
        assertThatThrownBy(() -> starts(Map.of("journey", "XP-2026-999999"))).hasMessageContaining("Journey number");
        assertThat(waiting()).isZero();
    }

    @Test
    void theFormOffersTheKindsOfTheDay() {
        assertThat(form.offers(Optional.of("expert-cci")).get("paperKinds"))
                .extracting(option -> option.label())
                .contains("Annual accounts", "Another paper");
    }

    @Test
    void noWordOfARequestOrAFileReachesTheEngine() {
        starts(Map.of("paperPurpose", MARK + " purpose"));
        papers.send(number(), asked().id(), MARK + ".pdf", Files.pdfWith("% " + MARK));
        assertThat(engine.mentioning(MARK)).allMatch("act_ru_variable text_ of a task"::equals);
        company.does("CheckPaper", "paperVerdict", "AGAIN", "paperReason", MARK, "newPaperDue", "2026-04-01");
        assertThat(engine.mentioning(MARK)).isEmpty();
        company.until(at("2026-04-02T10:00"));
        company.does("ChasePaper", "latePaper", "WITHDRAWN", "paperReason", MARK);

        assertThat(asked().reason()).contains(MARK);
        assertThat(engine.mentioning(MARK)).isEmpty();
    }

    @Test
    void aSecondFileForTheSameRequestIsRefused() {
        asks("2026-03-23");
        var request = asked().id();
        sends();

        assertThatThrownBy(() -> papers.send(number(), request, "again.pdf", Files.pdf()))
                .hasMessageContaining("paperAnswered");
        assertThat(database.queryForObject("select count(*) from paper", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void nobodySendsForAnotherCompany() {
        asks("2026-03-23");
        var request = asked().id();
        var other = JourneyNumber.of(story.files(but(aCompanyNewToExport(), "siret", "44306184100047"))
                .number());

        assertThat(papers.has(other, request)).isFalse();
        assertThatThrownBy(() -> papers.send(other, request, "quote.pdf", Files.pdf()))
                .isInstanceOf(FormRefused.class);
        sends();
        assertThat(papers.open(other, asked().sent().get(0).id())).isEmpty();
        assertThat(papers.open(number(), asked().sent().get(0).id())).isPresent();
    }

    private void callsFor(String kind, String purpose, String due) {
        var caller = repository
                .createDeployment()
                .addModelInstance(
                        "caller.bpmn",
                        Bpmn.createExecutableProcess("Caller")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .callActivity()
                                .calledElement("PaperRequest")
                                .camundaInBusinessKey("#{execution.processBusinessKey}")
                                .camundaIn("paperKind", "paperKind")
                                .camundaIn("paperPurpose", "paperPurpose")
                                .camundaIn("paperDue", "paperDue")
                                .camundaOut("paperOutcome", "paperOutcome")
                                .receiveTask()
                                .endEvent()
                                .done())
                .deploy();
        callers.add(caller.getId());
        runtime.startProcessInstanceByKey(
                "Caller",
                company.number(),
                Map.of("paperKind", kind, "paperPurpose", purpose, "paperDue", Date.from(Story.inParis(due))));
    }

    private void asks(String until) {
        starts(Map.of("paperUntil", until));
    }

    private void starts(Map<String, Object> changes) {
        var fields = new HashMap<String, Object>(Map.of(
                "journey", company.number(),
                "paperKind", "QUOTE",
                "paperPurpose", "The grant",
                "paperUntil", "2026-03-23"));
        fields.putAll(changes);
        story.starts("expert-cci", "PaperRequest", fields);
    }

    private void sends() {
        papers.send(number(), asked().id(), "C:\\papers\\quote.pdf", Files.pdf());
    }

    private Papers.Asked asked() {
        return papers.of(number(), Locale.ENGLISH).get(0);
    }

    private String state() {
        return asked().state();
    }

    private long waiting() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("PaperRequest")
                .count();
    }

    private JourneyNumber number() {
        return JourneyNumber.of(company.number());
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
