package eu.xport.journey.portfolio;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two hundred companies change their expert in one step. */
class WholePortfolioTest extends HandOverStory {

    private static final int COMPANIES = 200;

    @Autowired
    private JdbcTemplate database;

    @Test
    void twoHundredCasesGoToTwoByLoadWithTheirPromisesAndOneNoteEach() {
        absent(DENIS, "2026-03-09", "2026-03-09", null);
        var cases = IntStream.range(0, COMPANIES)
                .mapToObj(company -> story.files(aCompanyNewToExport()))
                .toList();
        var waiting = waiting(cases);
        var due = due();

        var began = System.nanoTime();
        handOver(CELINE, "expert-bf", "expert-bf-2");
        var took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(counted("select expert, count(*) from journey group by expert"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("expert-bf", COMPANIES / 2L, "expert-bf-2", COMPANIES / 2L));
        assertThat(tasks.createTaskQuery().taskAssignee("expert-bf").count()).isEqualTo(COMPANIES / 2);
        assertThat(tasks.createTaskQuery().taskAssignee("expert-bf-2").count()).isEqualTo(COMPANIES / 2);
        assertThat(waiting(cases)).isEqualTo(waiting);
        assertThat(due()).isEqualTo(due);
        assertThat(counted("select journey, count(*) from note group by journey"))
                .hasSize(COMPANIES)
                .allSatisfy((journey, count) -> assertThat(count).isOne());
        System.out.printf("%d cases were handed over in %d ms.%n", COMPANIES, took.toMillis());
    }

    private List<String> waiting(List<Case> cases) {
        return cases.stream().flatMap(company -> timersOf(company).stream()).toList();
    }

    private List<Instant> due() {
        return tasks.createTaskQuery().taskDefinitionKey("ContactCompany").orderByTaskId().asc().list().stream()
                .map(task -> task.getDueDate().toInstant())
                .toList();
    }

    private Map<String, Long> counted(String question) {
        return database.query(question, (row, place) -> Map.entry(row.getString(1), row.getLong(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
