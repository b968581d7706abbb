package eu.xport.modelling.change;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.AtOnce;
import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Story;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Open cases that move to a newer model: what follows it, what stays as promised, and what cannot move. */
class MovedCasesTest extends JourneyTest {

    private static final String ALARM =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="test">
              <process id="Alarmed" name="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="Begin" /><sequenceFlow id="f1" sourceRef="Begin" targetRef="Wait" />
                <receiveTask id="Wait" messageRef="m" /><sequenceFlow id="f2" sourceRef="Wait" targetRef="Done" />
                <endEvent id="Done" />
                <subProcess id="Beside" triggeredByEvent="true">
                  <startEvent id="Alarm" isInterrupting="false">
                    <timerEventDefinition><timeDate xsi:type="tFormalExpression">${alarmAt}</timeDate></timerEventDefinition>
                  </startEvent>
                  <sequenceFlow id="f3" sourceRef="Alarm" targetRef="Rung" /><endEvent id="Rung" />
                </subProcess>
              </process>
              <message id="m" name="AlarmedGoesOn" />
            </definitions>
            """;

    private static final UnaryOperator<String> WITHOUT_ESCALATION_TASK =
            model -> model.replace("<bpmn:userTask id=\"ReassignContact\"", "<bpmn:manualTask id=\"ReassignByHand\"")
                    .replaceAll("(?s)(ReassignByHand\".*?)</bpmn:userTask>", "$1</bpmn:manualTask>")
                    .replaceAll("(<bpmn:manualTask id=\"ReassignByHand\" name=\"[^\"]*\")[^>]*>", "$1>")
                    .replace("\"ReassignContact\"", "\"ReassignByHand\"");

    @Autowired
    private NewerModels newer;

    @Autowired
    private Plans plans;

    @Autowired
    private Moving moving;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
        newer.deploy("FirstContact", model -> lasting(model, "3 days"));
    }

    @AfterEach
    void theFormerModelsReturn() {
        story.ends();
        newer.takeBack();
    }

    @Test
    void anOpenCaseKeepsWhatItWasPromised() {
        var company = story.files(aCompanyNewToExport());
        newer.deploy("FirstContact", model -> lasting(model, "8 days"));

        assertThat(moves(company, false).effects()).isEmpty();

        assertThat(company.due("ContactCompany")).isEqualTo(at("2026-03-12T18:00"));
        assertThat(company.timers("ContactOverdue")).containsExactly(at("2026-03-12T18:00"));
        assertThat(company.promised("contactDue")).isEqualTo(at("2026-03-12T18:00"));
    }

    @Test
    void aManagerMayMoveThePromiseTooAndTheTaskTheTimersAndTheRecordFollow() {
        var company = story.files(aCompanyNewToExport());
        newer.deploy("FirstContact", model -> lasting(model, "8 days"));

        var outcome = moves(company, true);

        assertThat(company.due("ContactCompany")).isEqualTo(at("2026-03-17T18:00"));
        assertThat(company.timers("ContactOverdue")).containsExactly(at("2026-03-17T18:00"));
        assertThat(company.timers("ContactReminder")).containsExactly(at("2026-03-16T09:00"));
        assertThat(company.promised("contactDue")).isEqualTo(at("2026-03-17T18:00"));
        assertThat(outcome.effects())
                .extracting(Effect::kind)
                .containsOnly(Effect.Kind.TASK_DUE, Effect.Kind.TIMER_MOVED);
    }

    @Test
    void anOpenTaskHasTheNameAndTheGroupsOfTheNewerModel() {
        var company = story.files(aCompanyNewToExport()).until(at("2026-03-12T18:01"));
        newer.deploy("FirstContact", model -> model.replace(
                        "camunda:candidateGroups=\"managers\"", "camunda:candidateGroups=\"analysts\"")
                .replace("name=\"Reassign the first contact\"", "name=\"Find somebody else\""));

        moves(company, false);

        var task = company.task("ReassignContact");
        assertThat(task.getName()).isEqualTo("Find somebody else");
        assertThat(tasks.getIdentityLinksForTask(task.getId()))
                .extracting(link -> link.getGroupId())
                .containsExactly("analysts");
    }

    @Test
    void whatPeopleDidWithATaskStays() {
        var company = story.files(aCompanyNewToExport());
        var task = company.task("ContactCompany");
        tasks.setAssignee(task.getId(), "expert-cci-2");
        newer.deploy("FirstContact", model -> model.replace("Contact the company\" camunda", "Call them\" camunda"));

        moves(company, false);

        assertThat(company.task("ContactCompany").getName()).isEqualTo("Call them");
        assertThat(company.task("ContactCompany").getAssignee()).isEqualTo("expert-cci-2");
    }

    @Test
    void aTimerThatTheAnalystChangedIsSetByTheNewerModel() {
        var company = story.files(aCompanyNewToExport());
        newer.deploy(
                "FirstContact",
                model -> model.replace("${deadline.reminder(contactDue, submittedAt)}", "${deadline.from('1 day')}"));

        assertThat(moves(company, false).effects())
                .containsExactly(new Effect(
                        Effect.Kind.TIMER_MOVED,
                        "ContactReminder",
                        Story.inParis("2026-03-11T09:00"),
                        Story.inParis("2026-03-10T18:00")));
        assertThat(company.timers("ContactReminder")).containsExactly(at("2026-03-10T18:00"));
    }

    @Test
    void aReminderThatWasGivenIsNotGivenAgain() {
        var company = story.files(aCompanyNewToExport()).until(at("2026-03-11T09:01"));
        newer.deploy("FirstContact", model -> model);

        moves(company, false);

        assertThat(company.timers("ContactReminder")).isEmpty();
    }

    @Test
    void aTimerThatStartedASubProcessIsNotSetAgainAlthoughTheEngineWould() {
        newer.deployAlone("alarmed.bpmn", ALARM.formatted("first"));
        var alone = alarmed();
        var moved = alarmed();
        story.until(Story.inParis("2026-03-10T10:00"));
        newer.deployAlone("alarmed.bpmn", ALARM.formatted("second"));
        var move = newer.move(alone, false);

        runtime.newMigration(move.plan()).processInstanceIds(alone.getId()).execute();
        assertThat(timers(alone)).as("the engine's fault is still there").isEqualTo(1);

        moving.makes(move, moved, "manager");
        assertThat(timers(moved)).isZero();
        assertThat(newer.isNewest(moved)).isTrue();
    }

    @Test
    void aTimerThatHasNotRunOutStaysSet() {
        newer.deployAlone("alarmed.bpmn", ALARM.formatted("first"));
        var moved = alarmed();
        newer.deployAlone("alarmed.bpmn", ALARM.formatted("second"));

        moving.makes(newer.move(moved, false), moved, "manager");

        assertThat(timers(moved)).isEqualTo(1);
    }

    @Test
    void aCaseWhosePlaceIsGoneStaysWholeAndSaysWhy() {
        var stays = story.files(aCompanyNewToExport());
        var before = process(stays);
        newer.deploy("FirstContact", WITHOUT_ESCALATION_TASK);
        stays.until(at("2026-03-12T18:01"));

        var outcome = moving.makes(newer.move(before, false), before, "manager");

        assertThat(outcome.reasons())
                .anySatisfy(reason -> assertThat(reason.activity()).isEqualTo("ReassignContact"));
        assertThat(newer.isNewest(before)).isFalse();
        assertThat(stays.openTasks()).containsExactlyInAnyOrder("ContactCompany", "ReassignContact");
    }

    @Test
    void whoeverComesSecondIsToldAndMovesNothing() {
        var company = story.files(aCompanyNewToExport());
        var process = process(company);
        newer.deploy("FirstContact", model -> model);
        var move = newer.move(process, false);
        assertThat(moving.makes(move, process, "manager").hasMoved()).isTrue();

        assertThat(moving.makes(move, process, "admin").reasons()).containsExactly(new Outcome.Reason("", "meanwhile"));
    }

    @Test
    void twoManagersAtTheSameMomentMoveACaseOnce() {
        var process = process(story.files(aCompanyNewToExport()));
        newer.deploy("FirstContact", model -> model);
        var move = newer.move(process, false);
        var reasons = AtOnce.answers(List.of(moves(move, process, "manager"), moves(move, process, "admin")));

        assertThat(reasons).containsExactlyInAnyOrder(List.of(), List.of(new Outcome.Reason("", "meanwhile")));
        assertThat(newer.isNewest(process)).isTrue();
    }

    private Callable<List<Outcome.Reason>> moves(Move move, ProcessInstance process, String mover) {
        return () -> moving.makes(move, process, mover).reasons();
    }

    @Test
    void theEngineKeepsWhoMovedTheCaseAndLetsNobodyElse() {
        var company = story.files(aCompanyNewToExport());
        var process = process(company);
        newer.deploy("FirstContact", model -> model);
        var move = newer.move(process, false);

        assertThat(moving.makes(move, process, "analyst").hasMoved()).isFalse();
        assertThat(newer.isNewest(process)).isFalse();
        moving.makes(move, process, "manager");

        assertThat(history.createUserOperationLogQuery()
                        .operationType("Migrate")
                        .userId("manager")
                        .count())
                .isPositive();
    }

    @Test
    void placesOfDifferentKindsAreRefusedInWords() {
        var process = process(story.files(aCompanyNewToExport()));
        newer.deploy("FirstContact", model -> model);
        var move = newer.move(process, false);

        assertThatThrownBy(() -> plans.move(
                        move.source(),
                        move.plan().getTargetProcessDefinitionId(),
                        move.before(),
                        move.after(),
                        Map.of("ContactCompany", "CompanyAnswers"),
                        false))
                .isInstanceOf(CandidateRefused.class)
                .hasMessage("mapping");
    }

    private Outcome moves(Case company, boolean countsAnew) {
        var process = process(company);
        var outcome = moving.makes(newer.move(process, countsAnew), process, "manager");
        assertThat(outcome.reasons()).isEmpty();
        return outcome;
    }

    private ProcessInstance process(Case company) {
        return company.process("FirstContact");
    }

    private ProcessInstance alarmed() {
        return runtime.startProcessInstanceByKey(
                "Alarmed", Map.of("alarmAt", Date.from(Story.inParis("2026-03-10T09:00"))));
    }

    private long timers(ProcessInstance process) {
        return management
                .createJobQuery()
                .processInstanceId(process.getId())
                .timers()
                .count();
    }

    private static String lasting(String model, String length) {
        return model.replaceFirst("(submittedAt, )'[^']+'", "$1'" + length + "'");
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
