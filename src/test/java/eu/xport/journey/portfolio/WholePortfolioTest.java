package eu.xport.journey.portfolio;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.anOccasionalExporter;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.LongForm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two hundred companies change their expert in one step; fewer in the short form of the tests. */
class WholePortfolioTest extends HandOverStory {

    private static final int COMPANIES = LongForm.of(20, 200);

    @Autowired
    private JdbcTemplate database;

    @Test
    void allCasesGoToTwoByLoadWithTheirPromisesAndOneNoteEach() {
        absent(DENIS, "2026-03-09", "2026-03-09", null);
        var cases = IntStream.range(0, COMPANIES)
                .mapToObj(company -> story.files(aCompanyNewToExport()))
                .toList();
        var other = aCaseOfTheAgency();
        var waiting = waiting(cases);
        var due = due();

        var one = took(() -> handOver(other.fact("expert")));
        var all = took(() -> handOver(CELINE, "expert-bf", "expert-bf-2"));

        assertThat(counted("select expert, count(*) from journey where partner = 'business-france' group by expert"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("expert-bf", COMPANIES / 2L, "expert-bf-2", COMPANIES / 2L));
        assertThat(tasks.createTaskQuery().taskAssignee("expert-bf").count()).isEqualTo(COMPANIES / 2);
        assertThat(tasks.createTaskQuery().taskAssignee("expert-bf-2").count()).isEqualTo(COMPANIES / 2);
        assertThat(waiting(cases)).isEqualTo(waiting);
        assertThat(due()).isEqualTo(due);
        assertThat(counted("select n.journey, count(*) from note n join journey j on j.number = n.journey "
                        + "where j.partner = 'business-france' group by n.journey"))
                .hasSize(COMPANIES)
                .allSatisfy((journey, count) -> assertThat(count).isOne());
        System.out.printf(
                "%d cases were handed over in %d ms, %d times as long as one.%n",
                COMPANIES, all.toMillis(), all.dividedBy(one));
    }

    private static Duration took(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Handed over first, and back and forth, so that a lone case is measured without what a first time costs. */
    private Case aCaseOfTheAgency() {
        var company = story.files(anOccasionalExporter());
        assertThat(company.fact("partner")).isEqualTo("ad-normandie");
        for (var turn = 0; turn < 3; turn++) {
            handOver(company.fact("expert"));
        }
        return company;
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
