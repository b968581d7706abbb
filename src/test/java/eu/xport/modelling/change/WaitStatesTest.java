package eu.xport.modelling.change;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
import static eu.xport.testing.Plans.aReview;
import static eu.xport.testing.Plans.aReviewWith;
import static eu.xport.testing.Plans.aYearWith;
import static eu.xport.testing.Plans.withQuestions;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.hotline.Hotline;
import eu.xport.journey.JourneyNumber;
import eu.xport.meeting.CompanyMeetings;
import eu.xport.papers.Files;
import eu.xport.papers.Papers;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import eu.xport.testing.Simulation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Wherever a case may wait, it can move to a version with a harmless change, then to one in which this very place has
 * another id, and go on from there.
 */
class WaitStatesTest extends RoadmapStory {

    private static final Set<String> WAITING = Set.of("userTask", "receiveTask", "callActivity", "eventBasedGateway");
    private static final String RENAMED = "Renamed";

    @Autowired
    private NewerModels newer;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private Moving moving;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Hotline hotline;

    @Autowired
    private CompanyMeetings meetings;

    @Autowired
    private Papers papers;

    @Autowired
    private ProcessEngine engine;

    private Simulation simulation;

    private final Map<String, Way> ways = ways();

    @AfterEach
    void theFormerModelsReturn() {
        story.ends();
        newer.takeBack();
    }

    @Test
    void everyPlaceWhereACaseMayWaitHasItsStory() {
        assertThat(ways.keySet()).containsExactlyInAnyOrderElementsOf(places());
    }

    @ParameterizedTest
    @MethodSource("places")
    void fromEveryPlaceACaseMovesTwiceAndGoesOn(String place) {
        var process = place.split(" ")[0];
        var activity = place.split(" ")[1];
        var company = ways.get(place).coming().come();
        var waiting = waitingAt(process, activity);
        var before = snapshots.of(waiting.getId());

        newer.deploy(process, WaitStatesTest::withATaskMore);
        moves(waiting);
        assertThat(snapshots.of(waiting.getId())).isEqualTo(before);

        newer.deploy(process, renamed(activity));
        moves(newer.now(waiting));
        assertThat(waitingAt(process, activity + RENAMED).getId()).isEqualTo(waiting.getId());
        assertThat(dates(snapshots.of(waiting.getId()))).isEqualTo(dates(before));

        ways.get(place).going().goOn(company, activity + RENAMED);
    }

    private void moves(ProcessInstance waiting) {
        var move = newer.move(waiting, false);
        assertThat(moving.tries(() -> move, waiting).reasons()).isEmpty();
        assertThat(newer.isNewest(waiting))
                .as("a trial leaves the case where it is")
                .isFalse();

        assertThat(moving.makes(move, waiting, "manager").reasons()).isEmpty();
        assertThat(newer.isNewest(waiting)).isTrue();
    }

    private ProcessInstance waitingAt(String process, String activity) {
        var waiting = runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .activityIdIn(activity)
                .list();
        assertThat(waiting).as("cases at " + activity).isNotEmpty();
        return waiting.get(0);
    }

    private static List<Object> dates(Snapshot snapshot) {
        return Stream.concat(
                        snapshot.tasks().values().stream().map(Snapshot.OpenStep::due),
                        snapshot.timers().values().stream().map(Snapshot.Alarm::due))
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.toList());
    }

    private static String withATaskMore(String model) {
        return model.replaceFirst(
                "</bpmn:process>", "<bpmn:receiveTask id=\"AddedLater\" name=\"Added later\" /></bpmn:process>");
    }

    private static UnaryOperator<String> renamed(String activity) {
        return model -> model.replace("\"" + activity + "\"", "\"" + activity + RENAMED + "\"")
                .replace("formRef=\"" + activity + RENAMED + "\"", "formRef=\"" + activity + "\"");
    }

    static Set<String> places() {
        var places = new TreeMap<String, String>();
        NewerModels.files().stream()
                .filter(file -> file.toString().endsWith(".bpmn"))
                .map(file -> ProcessParts.of(NewerModels.read(file).getBytes(StandardCharsets.UTF_8)))
                .forEach(model -> model.parts().stream()
                        .filter(part -> isWaitedAt(part, model))
                        .forEach(part -> places.put(model.id() + " " + part.id(), part.kind())));
        return places.keySet();
    }

    /** An event behind a gateway of events is waited for at the gateway. */
    private static boolean isWaitedAt(Part part, ModelParts model) {
        return WAITING.contains(part.kind())
                || "intermediateCatchEvent".equals(part.kind())
                        && model.parts().stream()
                                .filter(flow -> flow.fact("targetRef").equals(part.id()))
                                .noneMatch(flow -> "eventBasedGateway"
                                        .equals(model.byId()
                                                .get(flow.fact("sourceRef"))
                                                .kind()));
    }

    private Map<String, Way> ways() {
        var ways = new TreeMap<String, Way>();
        ways.put(
                "FirstContact ContactCompany",
                new Way(
                        this::filed,
                        (company, task) -> company.does(
                                task, "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00")));
        ways.put("FirstContact CompanyAnswers", new Way(this::notReached, (company, gateway) -> {
            company.notes("CALL", "Called back.");
            assertThat(company.openTasks()).containsExactly("ContactCompany");
        }));
        ways.put(
                "FirstContact ReassignContact",
                new Way(
                        this::overdue,
                        (company, task) -> company.does(task, "breachCause", "OVERLOAD", "managerNotes", "Ill.")));
        ways.put("FirstContact ContactStillOverdue", new Way(this::overdue, Way::timePasses));
        ways.put("ExportJourney ContactCompanyInTime", new Way(this::filed, (company, call) -> {
            company.does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
            assertThat(company.openTasks()).containsExactly("HoldAppointment");
        }));
        ways.put("ExportJourney DesignRoadmap", new Way(() -> drafted(aYear()), (company, call) -> {
            company.does("AgreeRoadmap", "roadmapAccepted", "true");
            assertThat(company.process("RoadmapFollowUp")).isNotNull();
        }));
        ways.put("ExportJourney FollowUpRoadmap", new Way(() -> agreed(aYear()), (company, call) -> {
            company.notesAs("manager", "CLOSED", "No longer exporting.");
            assertThat(company.isOver()).isTrue();
        }));
        ways.put(
                "ExportJourney UnblockRoadmap",
                new Way(
                        this::blocked,
                        (company, task) -> company.does(task, "breachCause", "OVERLOAD", "managerNotes", "Ill.")));
        ways.put("ExportJourney RoadmapStillOverdue", new Way(this::blocked, Way::timePasses));
        ways.put(
                "RoadmapDesign HoldAppointment",
                new Way(this::appointmentMade, (company, task) -> company.does(task, "appointmentOutcome", "HELD")));
        ways.put(
                "RoadmapDesign DraftRoadmap",
                new Way(this::appointmentHeld, (company, task) -> company.does(task, aYear())));
        ways.put(
                "RoadmapDesign AgreeRoadmap",
                new Way(() -> drafted(aYear()), (company, task) -> company.does(task, "roadmapAccepted", "true")));
        followUpWays(ways);
        otherWays(ways);
        new FinancingWays(() -> story, this::filed).into(ways);
        return ways;
    }

    private void followUpWays(Map<String, Way> ways) {
        ways.put("RoadmapFollowUp MeetingNear", new Way(() -> agreed(aYear()), Way::timePasses));
        ways.put(
                "RoadmapFollowUp HoldReviewMeeting",
                new Way(
                        () -> agreed(aYear()).until(at("2026-06-19T10:00")),
                        (company, task) -> company.does(task, aReview())));
        ways.put(
                "RoadmapFollowUp AgreeRoadmap",
                new Way(
                        () -> agreed(aYear())
                                .until(at("2026-06-19T10:00"))
                                .does(
                                        "HoldReviewMeeting",
                                        aReviewWith("newActions", List.of(aMarketStudy("2026-09-01", "2026-10-31")))),
                        (company, task) -> company.does(task, "roadmapAccepted", "true")));
        ways.put("RoadmapFollowUp ClosingNear", new Way(this::reviewed, Way::timePasses));
        ways.put(
                "RoadmapFollowUp CloseJourney",
                new Way(() -> reviewed().until(at("2026-09-18T10:00")), (company, task) -> {
                    company.does(task, theClosing());
                    assertThat(company.isOver()).isTrue();
                }));
        ways.put("ActionDelivery ActionStarts", new Way(() -> agreed(aYear()), Way::timePasses));
        ways.put(
                "ActionDelivery DeliverAction",
                new Way(
                        () -> agreed(aYear()).until(at("2026-04-15T10:00")),
                        (company, task) -> company.does(
                                task,
                                "actionOutcome",
                                "DELIVERED",
                                "deliveredOn",
                                "2026-04-15",
                                "deliverable",
                                "Study")));
    }

    private void otherWays(Map<String, Way> ways) {
        ways.put("RecordAbsence FirstDayBegins", new Way(() -> absentFrom("2026-03-12"), Way::timePasses));
        ways.put("RecordAbsence LastDayOver", new Way(() -> absentFrom("2026-03-09"), Way::timePasses));
        ways.put(
                "RecordAbsence EndAbsence",
                new Way(() -> absentFrom("2026-03-09"), (absence, task) -> absence.does(task, "backOn", "2026-03-10")));
        ways.put(
                "HotlineQuestion AnswerQuestion",
                new Way(
                        () -> {
                            var company = filed();
                            hotline.ask(JourneyNumber.of(company.number()), "CUSTOMS", "Which code?");
                            return company;
                        },
                        (company, task) -> company.does(task, "answer", "8479.50")));
        ways.put("PaperRequest AwaitPaper", new Way(this::askedForPaper, (company, place) -> {
            sendsPaper(company);
            assertThat(company.openTasks()).contains("CheckPaper");
        }));
        ways.put(
                "PaperRequest ChasePaper",
                new Way(
                        () -> askedForPaper().until(at("2026-03-23T18:00")),
                        (company, task) -> company.does(task, "latePaper", "WITHDRAWN")));
        ways.put(
                "PaperRequest CheckPaper",
                new Way(
                        () -> {
                            var company = askedForPaper();
                            sendsPaper(company);
                            return company;
                        },
                        (company, task) -> company.does(task, "paperVerdict", "ACCEPTED")));
        ways.put(
                "MeetingChange AnswerProposal",
                new Way(
                        () -> {
                            var company = appointmentMade();
                            meetings.callOff(
                                    JourneyNumber.of(company.number()), "FIRST_APPOINTMENT 2026-03-17T09:00:00Z", "");
                            return company;
                        },
                        (company, task) ->
                                company.does(task, "proposalAnswer", "OTHER_TIME", "otherTimeAt", "2026-03-18T14:00")));
        ways.put(
                "SendLetter MorningComes",
                new Way(
                        () -> {
                            var company = filed().until(at("2026-03-11T09:00"));
                            story.postTries();
                            return company;
                        },
                        Way::timePasses));
        ways.put(
                "FirstContact CompanyWaits",
                new Way(
                        () -> filed().does(
                                        "ContactCompany", "contactOutcome", "CALL_LATER", "callAgainOn", "2026-03-16"),
                        (company, gateway) -> {
                            company.until(at("2026-03-16T09:00"));
                            assertThat(company.openTasks()).containsExactly("ContactCompany");
                        }));
        ways.put("GrantSimulation ReadGrantSimulation", simulated("GrantSimulation", Simulation.costs()));
        ways.put("InsuranceSimulation ReadInsuranceSimulation", simulated("InsuranceSimulation", Simulation.budget()));
    }

    /** A simulation belongs to no case. */
    private Way simulated(String process, Map<String, Object> figures) {
        return new Way(
                () -> {
                    simulation = new Simulation(story, engine, "expert-cci", process, figures);
                    return null;
                },
                (nobody, task) -> {
                    simulation.again(figures).finishes();
                    assertThat(simulation.isOver()).isTrue();
                });
    }

    private Case filed() {
        return story.files(aCompanyNewToExport());
    }

    private Case askedForPaper() {
        var company = filed();
        story.starts(
                "expert-cci",
                "PaperRequest",
                Map.of(
                        "journey", company.number(),
                        "paperKind", "QUOTE",
                        "paperPurpose", "The grant",
                        "paperUntil", "2026-03-23"));
        return company;
    }

    private void sendsPaper(Case company) {
        var journey = JourneyNumber.of(company.number());
        papers.send(journey, papers.of(journey, Locale.ENGLISH).get(0).id(), "quote.pdf", Files.pdf());
    }

    private Case notReached() {
        return filed().does("ContactCompany", "contactOutcome", "NOT_REACHED")
                .until(at("2026-03-10T10:00"))
                .does("ContactCompany", "contactOutcome", "NOT_REACHED")
                .until(at("2026-03-11T10:00"))
                .does("ContactCompany", "contactOutcome", "NOT_REACHED");
    }

    private Case overdue() {
        var company = filed();
        return company.until(company.promised("contactDue").plusMinutes(1));
    }

    private Case blocked() {
        var company = appointmentMade();
        return company.until(company.promised("roadmapDue").plusMinutes(1));
    }

    private Case reviewed() {
        return agreed(aPlanOf(6, 3, aMarketStudy("2026-04-15", "2026-05-15")))
                .until(at("2026-06-19T10:00"))
                .does("HoldReviewMeeting", aReview());
    }

    private Case absentFrom(String day) {
        var absence = story.starts(
                "expert-cci",
                "RecordAbsence",
                Map.of("absentExpert", "expert-cci", "firstDay", day, "lastDay", "2026-03-16"));
        return story.theCase(absence).until(at("2026-03-09T10:01"));
    }

    private static Map<String, Object> aYear() {
        return aYearWith(aMarketStudy("2026-04-15", "2026-05-15"));
    }

    private static Map<String, Object> theClosing() {
        return withQuestions(
                Map.of("exportTurnover", 40_000, "ordersWon", 3, "jobsCreated", 1, "newCountries", List.of("ES")));
    }
}
