package eu.xport.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.Story;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is asked for is sent, checked and accepted, or given up; what cannot be asked for is refused. */
class PaperRequestTest extends AskedPaperTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private AskForPapersForm form;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private final List<String> callers = new ArrayList<>();

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
    void whatWasSentIsForgottenWhenTheRequestIsTakenBack() {
        asks("2026-03-23");
        sends();
        company.does("CheckPaper", "paperVerdict", "AGAIN", "paperReason", "Page 2?", "newPaperDue", "2026-04-01");
        sends();

        takesBack();

        assertThat(asked().sent()).extracting(Papers.Sent::readable).containsExactly(false, false);
        assertThat(keptParts()).isZero();
    }

    @Test
    void aPaperThatComesWhileItsRequestIsTakenBackIsForgottenToo() {
        asks("2026-03-23");

        var takingBack = transaction.execute(coming -> {
            sends();
            var waiting = CompletableFuture.runAsync(this::takesBack);
            assertThatThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });
        takingBack.join();

        assertThat(state()).isEqualTo("WITHDRAWN");
        assertThat(waiting()).isZero();
        assertThat(keptParts()).isZero();
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

    private void takesBack() {
        story.starts("expert-cci", "WithdrawPapers", Map.of("journey", company.number(), "paperKind", "QUOTE"));
    }

    private int keptParts() {
        return database.queryForObject("select count(*) from paper_part", Integer.class);
    }
}
