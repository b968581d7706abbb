package eu.xport.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.engine.DeadlineSet;
import eu.xport.journey.Journey;
import eu.xport.journey.Journeys;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.JdbcTemplate;

/** The power goes while the cases of the demo are made. */
@Tag("start")
class InterruptedDemoTest {

    private static final class PowerCut extends Error {}

    /** In the middle of a case: its promise is set, its story not told. */
    private record InChapter(Progress progress, int chapter, AtomicInteger deadlines)
            implements ApplicationListener<ApplicationEvent> {

        @Override
        public void onApplicationEvent(ApplicationEvent event) {
            if (event instanceof PayloadApplicationEvent<?> told
                    && told.getPayload() instanceof DeadlineSet
                    && progress.chapters() == chapter
                    && deadlines.getAndDecrement() == 0) {
                throw new PowerCut();
            }
        }
    }

    /** In the chapter up to the hand-over, and in the one after it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void theNextStartGoesOnWithTheNextCaseAndDoublesNothing(int chapter) {
        try (var running = new DemoStart().with(0)) {
            running.getBean(JdbcTemplate.class).update("update demo set wanted = 8");
            var demo = running.getBean(DemoCases.class);
            var progress = running.getBean(Progress.class);
            running.addApplicationListener(new InChapter(progress, chapter, new AtomicInteger(3)));

            assertThatThrownBy(demo::lay).hasRootCauseInstanceOf(PowerCut.class);
            assertThat(progress.chapters()).isEqualTo(chapter);
            assertThat(running.getBean(Journeys.class).count())
                    .isBetween(1L, 7L)
                    .isEqualTo(progress.made().size() + rows(running, "demo_story"));
            assertThat(ClockUtil.getCurrentTime()).isCloseTo(new java.util.Date(), 5000);

            demo.lay();

            var cases = running.getBean(Journeys.class).findAll();
            assertThat(cases).hasSize(8).extracting(Journey::siren).doesNotHaveDuplicates();
            assertThat(running.getBean(RuntimeService.class)
                            .createProcessInstanceQuery()
                            .processDefinitionKey("ExportJourney")
                            .count())
                    .isEqualTo(cases.stream().filter(Journey::isOpen).count());
            assertThat(progress.made()).hasSize(8);
            assertThat(rows(running, "demo_story")).isZero();
            assertThat(rows(running, "hand_over")).isEqualTo(1);
            assertThat(rows(running, "absence")).isEqualTo(2);
        }
    }

    @Test
    void aSecondStartAddsNothingEvenWhereCasesAreGone() {
        var demo = new DemoStart();
        try (var first = demo.with(3)) {
            var runtime = first.getBean(RuntimeService.class);
            var gone = runtime.createProcessInstanceQuery()
                    .processDefinitionKey("ExportJourney")
                    .listPage(0, 1)
                    .get(0);
            runtime.deleteProcessInstance(gone.getId(), "Not wanted.");
        }

        try (var again = demo.with(145)) {
            assertThat(again.getBean(Journeys.class).count()).isEqualTo(3);
            assertThat(again.getBean(Progress.class).made()).hasSize(3);
        }
    }

    private static int rows(ConfigurableApplicationContext running, String table) {
        return running.getBean(JdbcTemplate.class).queryForObject("select count(*) from " + table, Integer.class);
    }
}
