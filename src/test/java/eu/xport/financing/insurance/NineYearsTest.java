package eu.xport.financing.insurance;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.calendar.ParisTime;
import eu.xport.testing.InsuredCompany;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.LongForm;
import eu.xport.testing.Story;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Contracts of random terms live from the application to the last instalment, each day on which anything happens, with people who are early, late
 * and put things off: each sum is owed once, of the right amount, on the right day, and none is left.
 *
 * <p>{@code -Dxport.test.seed} repeats a run.
 */
class NineYearsTest extends JourneyTest {

    private static final long SEED = Optional.ofNullable(Long.getLong("xport.test.seed"))
            .orElseGet(() -> LongForm.asked() ? new Random().nextInt() : 2026L);
    private static final boolean ON_POSTGRESQL = "postgresql".equals(System.getProperty("xport.test.database"));
    private static final int CONTRACTS = LongForm.of(ON_POSTGRESQL ? 5 : 50, 500);
    private static final int OF_ONE_COMPANY = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2038, 12, 31);
    /** A notice leaves thirty days before, and earlier where that is no working day. */
    private static final int NOTICE = 30;

    private static final int MOST_DAYS_OFF = 6;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate database;

    private final Map<String, InsuredLife> lives = new TreeMap<>();
    private final Map<String, LocalDate> planned = new HashMap<>();
    private final Map<String, LocalDate> recorded = new HashMap<>();
    private int notices;

    @BeforeEach
    void lettersStayInTheHouse() {
        engine.getManagementService().suspendJobDefinitionByProcessDefinitionKey("SendLetter", true);
    }

    @AfterEach
    void lettersLeaveAgain() {
        engine.getManagementService().activateJobDefinitionByProcessDefinitionKey("SendLetter", true);
    }

    @Test
    void everySumIsPaidOnceOnItsDayAndNoneIsLost() {
        System.out.println("Nine years: -Dxport.test.seed=" + SEED);
        story.beginsAt(FIRST_DAY.atTime(9, 0).toString());
        companiesApply(new Random(SEED));
        assertThat(lives.values()).filteredOn(InsuredLife::mayFail).hasSizeGreaterThanOrEqualTo(CONTRACTS / 20);

        for (var day = FIRST_DAY; day.isBefore(LAST_DAY); day = next(day)) {
            lives(day);
        }

        lives.forEach((contract, life) -> assertThat(state(contract))
                .as("%s, -Dxport.test.seed=%d", contract, SEED)
                .isEqualTo(life.isPartlyUnpaid() ? "PARTLY_UNPAID" : "REPAID"));
        lives.forEach((contract, life) -> assertThat(sums(contract))
                .as("%s, -Dxport.test.seed=%d", contract, SEED)
                .isEqualTo(life.expected()));
        assertThat(passed("AnnounceInstalment")).isEqualTo(notices);
        assertThat(passed("ContractClosed")).isEqualTo(CONTRACTS);
        assertThat(notices)
                .isEqualTo(
                        lives.values().stream().mapToInt(InsuredLife::notices).sum());
    }

    private void companiesApply(Random chance) {
        while (lives.size() < CONTRACTS) {
            var filed = story.files(aCompanyNewToExport());
            for (var zone = 0; zone < OF_ONE_COMPANY && lives.size() < CONTRACTS; zone++) {
                var life = new InsuredLife(new Random(chance.nextLong()));
                new InsuredCompany(story, filed)
                        .applies(
                                "zone",
                                "Zone " + zone,
                                "prospectingYears",
                                String.valueOf(life.years),
                                "insuredBudget",
                                euros(life.budget));
                lives.put(newestContract(), life);
            }
            filed.notesAs("manager", "CLOSED", "The insurance goes on.");
        }
    }

    private String newestContract() {
        return database.queryForObject("select max(number) from insurance_contract", String.class);
    }

    /** The next day on which anything falls due or anybody acts; days on which nothing happens are not worth their time. */
    private LocalDate next(LocalDate day) {
        var timer = engine.getManagementService()
                .createJobQuery()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        return Stream.concat(
                        planned.values().stream(),
                        timer.stream()
                                .map(job -> ParisTime.dayOf(job.getDuedate().toInstant())))
                .min(Comparator.naturalOrder())
                .filter(day::isBefore)
                .orElse(timer.isEmpty() && planned.isEmpty() ? LAST_DAY : day.plusDays(1));
    }

    private void lives(LocalDate day) {
        var noon = day.atTime(12, 0).atZone(Story.PARIS).toInstant();
        story.until(noon);
        for (var tasks = due(day); !tasks.isEmpty(); tasks = due(day)) {
            tasks.forEach(task -> does(task, day));
            story.until(noon);
        }
    }

    private List<Task> due(LocalDate day) {
        return engine.getTaskService().createTaskQuery().taskCandidateGroup("funding-officers").list().stream()
                .filter(task -> !planned.computeIfAbsent(task.getId(), id -> plan(task, day))
                        .isAfter(day))
                .toList();
    }

    /** People act some days after a task has come, and pay around the day that is due. */
    private LocalDate plan(Task task, LocalDate day) {
        var life = life(task);
        if (!task.getTaskDefinitionKey().equals("RecordInstalment")) {
            return day.plusDays(life.days(0, 100) * (life.days(0, 1)));
        }
        var due = life.due(number(task));
        assertThat(day)
                .as("%s is told of instalment %d", contract(task), number(task))
                .satisfies(told -> assertThat(told.equals(recorded.get(contract(task)))
                                || !told.isAfter(due.minusDays(NOTICE))
                                        && !told.isBefore(due.minusDays(NOTICE + MOST_DAYS_OFF)))
                        .isTrue());
        notices++;
        var acts = due.plusDays(life.days(-20, 30));
        return acts.isBefore(day) ? day : acts;
    }

    private void does(Task task, LocalDate day) {
        var life = life(task);
        var fields =
                switch (task.getTaskDefinitionKey()) {
                    case "RecordInsurerDecision" -> accepts(life, day);
                    case "SignInsuranceContract" -> signs(life, day);
                    case "RecordAdvance" -> pays(life, "ADVANCE 1", "advancePaidOn", day);
                    case "RecordYearlyStatement" -> states(life, statementYear(task), day);
                    case "SettleProspecting" -> settles(life, day);
                    case "ConfirmRepaymentSchedule" -> Map.<String, Object>of("confirmedOn", day.toString());
                    default -> repays(life, number(task), day);
                };
        recorded.put(contract(task), day);
        planned.remove(task.getId());
        engine.getFormService().submitTaskForm(task.getId(), fields);
    }

    private static Map<String, Object> accepts(InsuredLife life, LocalDate day) {
        return Map.of(
                "insurerDecision",
                "ACCEPTED",
                "decidedOn",
                day.toString(),
                "insurerReference",
                "R",
                "agreedBudget",
                euros(life.budget));
    }

    private static Map<String, Object> signs(InsuredLife life, LocalDate day) {
        life.signed = day;
        return Map.of("signedOn", day.toString(), "insuranceTerms", life.scheme ? "SCHEME" : "PROGRAMME");
    }

    private static Map<String, Object> pays(InsuredLife life, String what, String field, LocalDate day) {
        life.paid(what, day);
        return Map.of(field, day.toString());
    }

    private static Map<String, Object> states(InsuredLife life, int year, LocalDate day) {
        return Map.of(
                "statementYear",
                year,
                "eligibleSpend",
                euros(year > life.years ? 0 : life.spent[year - 1]),
                "zoneTurnover",
                euros(life.sold[year - 1]),
                "handedInOn",
                day.toString());
    }

    /** It is one of the two, or neither. */
    private static Map<String, Object> settles(InsuredLife life, LocalDate day) {
        life.paid("BALANCE 1", day);
        life.paid("GIVEN_BACK 1", day);
        return Map.of("settlementOutcome", "PAID", "settledOn", day.toString());
    }

    private static Map<String, Object> repays(InsuredLife life, int number, LocalDate day) {
        if (life.fails(number)) {
            return Map.of("instalmentOutcome", "UNPAID", "instalmentReason", "The company is insolvent.");
        }
        if (life.putsOff(number)) {
            var until = day.plusDays(life.days(1, 120));
            life.put(number, until);
            return Map.of(
                    "instalmentOutcome",
                    "DELAYED",
                    "newInstalmentDue",
                    until.toString(),
                    "instalmentReason",
                    "A customer pays late.");
        }
        life.paid("INSTALMENT " + number, day);
        return Map.of("instalmentOutcome", "PAID", "instalmentPaidOn", day.toString());
    }

    private InsuredLife life(Task task) {
        return lives.get(contract(task));
    }

    private String contract(Task task) {
        return (String) engine.getTaskService().getVariable(task.getId(), "contractNumber");
    }

    private int number(Task task) {
        return (Integer) engine.getTaskService().getVariable(task.getId(), "instalmentNumber");
    }

    private int statementYear(Task task) {
        return (Integer) engine.getRuntimeService().getVariable(task.getExecutionId(), "statementYear");
    }

    private long passed(String activity) {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId(activity)
                .finished()
                .count();
    }

    private String state(String contract) {
        return database.queryForObject("select state from insurance_contract where number = ?", String.class, contract);
    }

    private List<String> sums(String contract) {
        var sums = database.query(
                "select kind, number, amount, due_on, paid_on from insurance_payment where contract = ?",
                (row, place) -> "%s %d %s paid %s%s"
                        .formatted(
                                row.getString("kind"),
                                row.getInt("number"),
                                row.getBigDecimal("amount").toPlainString(),
                                row.getDate("paid_on"),
                                row.getString("kind").equals("INSTALMENT") ? " due " + row.getDate("due_on") : ""),
                contract);
        var claims = database.query(
                "select claimed_amount from insurance_contract where number = ? and state = 'PARTLY_UNPAID'",
                (row, place) -> "CLAIMED " + row.getBigDecimal(1).toPlainString(),
                contract);
        return Stream.concat(sums.stream(), claims.stream()).sorted().toList();
    }

    private static String euros(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
