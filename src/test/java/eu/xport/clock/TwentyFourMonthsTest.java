package eu.xport.clock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import eu.xport.clock.Company.Deed;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.LongForm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fifty companies live through twenty-four months, with four changes of the clocks, a leap day and two ends of the year.
 * Each evening what happened is held against what the words of the specification say: each reminder, deadline, meeting
 * and closing at its moment, once, and nothing else. Their days come from another calendar than the application's.
 *
 * <p>The short form has people of fixed habits, on one database; the long form new ones each time, on both. {@code
 * -Dxport.test.seed} repeats a run.
 */
@EnabledIf("isAsked")
class TwentyFourMonthsTest extends JourneyTest {

    private static final long SEED = Optional.ofNullable(Long.getLong("xport.test.seed"))
            .orElseGet(() -> LongForm.asked() ? new Random().nextInt() : 2027L);

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate LAST_DAY = LocalDate.of(2029, 1, 31);

    private static final String POST = "SendLetter";

    private Records records;
    private Events events;
    private List<Company> companies;

    static boolean isAsked() {
        return LongForm.asked() || !"postgresql".equals(System.getProperty("xport.test.database"));
    }

    @BeforeEach
    void fiftyCompanies(@Autowired ProcessEngine engine, @Autowired JdbcTemplate database) {
        System.out.println("Twenty-four months: -Dxport.test.seed=" + SEED);
        var plots = new Plots(SEED);
        companies = Submissions.all()
                .map(moment -> new Company(moment, plots.tell(moment), story))
                .toList();
        records = new Records(database);
        events = new Events(engine);
    }

    /** Letters count when they are written; this test waits for no postman. */
    @BeforeEach
    void lettersStayInTheHouse(@Autowired ManagementService jobs) {
        jobs.suspendJobDefinitionByProcessDefinitionKey(POST, true);
    }

    @AfterEach
    void lettersLeaveAgain(@Autowired ManagementService jobs) {
        jobs.activateJobDefinitionByProcessDefinitionKey(POST, true);
    }

    @Test
    void everythingHappensAtItsMomentOnceAndNothingElse() {
        var deeds = new PriorityQueue<>(Comparator.comparing(Deed::at));
        companies.stream().flatMap(Company::deeds).forEach(deeds::add);

        story.beginsAt(FIRST_DAY.atStartOfDay().toString());
        FIRST_DAY.datesUntil(LAST_DAY.plusDays(1)).map(Day::new).forEach(day -> {
            passes(day, deeds);
            wasAsExpected(day);
        });

        assertThat(events.timersLeftOut()).as("timers that nobody waited for").isEmpty();
    }

    private void passes(Day day, Queue<Deed> deeds) {
        while (!deeds.isEmpty() && deeds.peek().at().toInstant().isBefore(day.end())) {
            var deed = deeds.remove();
            story.until(deed.at().toInstant());
            deed.work().run();
        }
        story.until(day.end().minusMillis(1));
    }

    private void wasAsExpected(Day day) {
        var happened = Stream.concat(records.of(day), events.of(day))
                .collect(groupingBy(Line::journey, mapping(Line::what, toList())));
        var differences = companies.stream()
                .flatMap(company -> company.differences(day, happened).stream())
                .toList();
        if (!differences.isEmpty()) {
            fail("%s, -Dxport.test.seed=%d%n%s".formatted(Seen.day(day.date()), SEED, String.join("\n", differences)));
        }
    }
}
