package eu.xport.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.xport.journey.Journey;
import eu.xport.journey.Journeys;
import eu.xport.journey.Outcome;
import eu.xport.journey.Stage;
import eu.xport.organisation.Expert;
import eu.xport.organisation.Experts;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a newcomer finds on the first day. */
@Tag("start")
class DemoCasesTest {

    private static final DemoStart DEMO = new DemoStart();

    private static ConfigurableApplicationContext application;
    private static List<Journey> cases;

    @BeforeAll
    static void theDemoStarts() {
        application = DEMO.with(145);
        cases = application.getBean(Journeys.class).findAll();
    }

    @AfterAll
    static void theDemoStops() {
        application.close();
    }

    @Test
    void oneHundredAndFortyFiveCompaniesCameInTheLastYear() {
        var today = LocalDate.now(application.getBean(Clock.class));

        assertThat(cases).hasSize(145);
        assertThat(cases).extracting(Journey::siren).doesNotHaveDuplicates();
        assertThat(cases).allSatisfy(journey -> assertThat(day(journey.submittedAt()))
                .isBetween(today.minusYears(1).minusDays(1), today.minusDays(1)));
        assertThat(counted(journey -> day(journey.submittedAt()).withDayOfMonth(1)))
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void sectorsProfilesAndPartnersAreThoseOfTheFirstYear() {
        var sectors = counted(journey -> journey.sector().orElseThrow());
        var profiles = application
                .getBean(JdbcTemplate.class)
                .queryForObject(
                        "select count(*) from diagnosis where exporter_profile = 'REGULAR' and occasion = 'OPENING'",
                        Integer.class);

        assertThat(sectors.get("ICT") / 145.0).isCloseTo(0.25, within(0.02));
        assertThat(sectors.get("MANUFACTURING") / 145.0).isCloseTo(0.20, within(0.02));
        assertThat(sectors.get("AGRO_FOOD") / 145.0).isCloseTo(0.20, within(0.02));
        assertThat(sectors).containsKeys("HEALTH", "ENERGY", "LOGISTICS", "EQUINE", "WOOD", "OTHER");
        assertThat(profiles / 145.0).isCloseTo(0.5, within(0.02));
        assertThat(counted(journey -> journey.partner().orElseThrow()))
                .hasSize(3)
                .allSatisfy((partner, companies) -> assertThat(companies).isGreaterThanOrEqualTo(29));
        assertThat(counted(Journey::department)).containsOnlyKeys("14", "27", "50", "61", "76");
    }

    @Test
    void companiesHaveChosenTheirCallsAskedTheHotlineAndConfirmedTheirResults() {
        assertThat(rows("figure_call where held = 1")).isGreaterThan(8);
        assertThat(rows("figure_question where answered_at <= due_at")).isGreaterThan(8);
        assertThat(rows("figure_result where answered = 1")).isGreaterThan(8);
        assertThat(rows("figure_result where corrected = 1")).isPositive();
    }

    @Test
    void everyStageAndOutcomeIsThere() {
        assertThat(counted(Journey::stage)).containsOnlyKeys(Stage.values());
        var outcomes = cases.stream()
                .flatMap(journey -> journey.outcome().stream())
                .collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting()));

        assertThat(outcomes)
                .containsEntry(Outcome.COMPANY_WITHDREW, 2L)
                .containsEntry(Outcome.COMPANY_NOT_REACHABLE, 1L)
                .containsEntry(Outcome.CLOSED_BY_MANAGER, 1L);
        assertThat(outcomes.get(Outcome.ROADMAP_COMPLETED)).isGreaterThan(8);
        assertThat(rows("result where orders_won > 0")).isGreaterThan(8);
        assertThat(openTasks())
                .contains(
                        "ContactCompany",
                        "HoldAppointment",
                        "DraftRoadmap",
                        "AgreeRoadmap",
                        "DeliverAction",
                        "HoldReviewMeeting",
                        "CloseJourney",
                        "ReassignContact",
                        "UnblockRoadmap");
        assertThat(waitingAt("AgreeRoadmap", "RoadmapDesign")).isPositive();
        assertThat(waitingAt("AgreeRoadmap", "RoadmapFollowUp")).isPositive();
        assertThat(rows("clock_stop where ended_at is null and reason = 'CALL_LATER'"))
                .isPositive();
        assertThat(rows("review_meeting where outcome = 'HELD'")).isGreaterThan(20);
        assertThat(rows("delivery where state = 'DELIVERED'")).isGreaterThan(50);
    }

    @Test
    void someCasesHaveGrantsAndContractsInSeveralPhases() {
        assertThat(states("export_grant")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(states("insurance_contract")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(rows("grant_payment where amount > 0")).isPositive();
        assertThat(rows("insurance_payment where kind = 'ADVANCE' and paid_on is not null"))
                .isPositive();
        assertThat(tasks().createTaskQuery()
                        .taskCandidateGroup("funding-officers")
                        .count())
                .isPositive();
    }

    @Test
    void managersHaveNamedSeveralCausesAndFindEscalations() {
        var causes =
                application.getBean(JdbcTemplate.class).queryForList("select distinct cause from breach", String.class);

        assertThat(causes).contains("ABSENCE", "OVERLOAD", "WAITING_FOR_COMPANY");
        assertThat(tasks().createTaskQuery().taskCandidateGroup("managers").count())
                .isPositive();
    }

    @Test
    void someTasksAreOverdueMostlyByDaysAndNoneForMonths() {
        var now = application.getBean(Clock.class).instant();
        var open = tasks().createTaskQuery().count();

        assertThat(overdueSince(now) / (double) open).isBetween(0.03, 0.30);
        assertThat(overdueSince(now.minus(9, ChronoUnit.DAYS))).isLessThanOrEqualTo(overdueSince(now) / 2);
        assertThat(overdueSince(now.minus(45, ChronoUnit.DAYS))).isZero();
    }

    @Test
    void theStoriesAreShortEnoughForAStart() {
        var history = application.getBean(HistoryService.class);

        assertThat(history.createHistoricTaskInstanceQuery().finished().count()).isBetween(450L, 800L);
    }

    @Test
    void theProgrammeGrows() {
        var today = LocalDate.now(application.getBean(Clock.class));

        assertThat(filedBetween(today.minusDays(90), today))
                .isGreaterThan(2 * filedBetween(today.minusDays(360), today.minusDays(270)));
    }

    @Test
    void expertsFindWorkOnTheirFirstDay() {
        // By the weekend the work of a week is done: what counts then is the week that comes.
        var monday = LocalDate.now(application.getBean(Clock.class))
                .plusDays(2)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(application.getBean(Clock.class).getZone());

        // The day of the test moves the weeks of the stories: one of five may have a quiet one.
        assertThat(application.getBean(Experts.class).all())
                .hasSize(6)
                .extracting(Expert::id)
                .filteredOn(expert -> !expert.equals(Staff.AWAY))
                .filteredOn(expert -> tasks().createTaskQuery()
                                .taskAssignee(expert)
                                .dueAfter(Date.from(monday.toInstant()))
                                .dueBefore(Date.from(monday.plusWeeks(1).toInstant()))
                                .count()
                        > 0)
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void whoIsAwayHasNothingToDoForTheSubstituteHasIt() {
        assertThat(tasks().createTaskQuery().taskAssignee(Staff.AWAY).list())
                .extracting(Task::getTaskDefinitionKey)
                .containsOnly("EndAbsence");
        assertThat(assignedTo(Staff.SUBSTITUTE)).contains(Staff.AWAY, Staff.SUBSTITUTE);
        assertThat(rows("absence where ended_at is null and expert = '" + Staff.AWAY + "'"))
                .isEqualTo(1);
        assertThat(rows("absence where ended_at is not null")).isEqualTo(1);
    }

    @Test
    void aPortfolioHasGoneToAColleagueSomeWeeksAgo() {
        var handedAt = application
                .getBean(JdbcTemplate.class)
                .queryForObject(
                        "select handed_at from hand_over where former = ?", Timestamp.class, Staff.WITH_LESS_TIME)
                .toInstant();
        var notes = application
                .getBean(JdbcTemplate.class)
                .queryForList("select written_at from note where kind = 'HandOverPortfolio'", Timestamp.class);

        assertThat(Duration.between(handedAt, Instant.now())).isBetween(Duration.ofDays(18), Duration.ofDays(25));
        assertThat(notes).hasSizeGreaterThan(3).allSatisfy(at -> assertThat(at.toInstant())
                .isCloseTo(handedAt, within(5, ChronoUnit.MINUTES)));
        assertThat(cases)
                .filteredOn(Journey::isOpen)
                .filteredOn(journey -> journey.expert().equals(Optional.of(Staff.WITH_LESS_TIME)))
                .isNotEmpty()
                .allSatisfy(journey -> assertThat(journey.submittedAt()).isAfter(handedAt));
    }

    @Test
    void onlyLettersAreLeftForTheFirstMinuteAndTheClockIsReal() {
        var now = application.getBean(Clock.class).instant();

        assertThat(now).isCloseTo(new Date().toInstant(), within(5, ChronoUnit.SECONDS));
        assertThat(application
                        .getBean(RuntimeService.class)
                        .createIncidentQuery()
                        .count())
                .isZero();
        assertThat(application
                        .getBean(ManagementService.class)
                        .createJobQuery()
                        .active()
                        .list())
                .filteredOn(job -> !job.getProcessDefinitionKey().equals("SendLetter"))
                .allSatisfy(job -> assertThat(job.getDuedate()).isAfter(Date.from(now.minusSeconds(600))));
        assertThat(application
                        .getBean(HistoryService.class)
                        .createHistoricProcessInstanceQuery()
                        .startedAfter(Date.from(now.plusSeconds(60)))
                        .count())
                .isZero();
    }

    /** Whose cases the tasks of somebody belong to. */
    private static List<String> assignedTo(String user) {
        return tasks().createTaskQuery().taskAssignee(user).list().stream()
                .map(task -> application
                        .getBean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey())
                .flatMap(key ->
                        cases.stream().filter(journey -> journey.number().text().equals(key)))
                .flatMap(journey -> journey.expert().stream())
                .distinct()
                .toList();
    }

    private static long overdueSince(Instant moment) {
        return tasks().createTaskQuery().dueBefore(Date.from(moment)).count();
    }

    private static long filedBetween(LocalDate first, LocalDate beforeDay) {
        return cases.stream()
                .map(journey -> day(journey.submittedAt()))
                .filter(day -> !day.isBefore(first) && day.isBefore(beforeDay))
                .count();
    }

    @Test
    void aLetterThatLeavesAfterTheStartLeftOnItsOwnDay() {
        var jobs = application.getBean(ManagementService.class);
        var leaving = "letter where sent_at is not null and facts <> '{}'";
        var left = rows(leaving);

        for (var step : List.of("LetterWritten", "PostLetter")) {
            jobs.createJobQuery().activityId(step).listPage(0, 20).stream()
                    .map(Job::getId)
                    .forEach(jobs::executeJob);
        }

        assertThat(rows(leaving)).isGreaterThan(left);
        assertThat(rows("letter where sent_at <> written_at")).isZero();
    }

    private static <T> Map<T, Long> counted(Function<Journey, T> by) {
        return cases.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static List<String> openTasks() {
        return tasks().createTaskQuery().list().stream()
                .map(task -> task.getTaskDefinitionKey())
                .distinct()
                .toList();
    }

    private static long waitingAt(String task, String process) {
        return tasks().createTaskQuery()
                .taskDefinitionKey(task)
                .processDefinitionKey(process)
                .count();
    }

    private static List<String> states(String ofTable) {
        return application
                .getBean(JdbcTemplate.class)
                .queryForList("select distinct state from " + ofTable, String.class);
    }

    private static int rows(String ofTable) {
        return application.getBean(JdbcTemplate.class).queryForObject("select count(*) from " + ofTable, Integer.class);
    }

    private static TaskService tasks() {
        return application.getBean(TaskService.class);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, application.getBean(Clock.class).getZone());
    }
}
