package eu.xport.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.engine.DeadlineSet;
import eu.xport.journey.Journey;
import eu.xport.journey.Journeys;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.JdbcTemplate;

/** The power goes while the cases of the demo are made. */
@Tag("start")
class InterruptedDemoTest {

    private static final class PowerCut extends Error {}

    /** In the middle of a case: its promise is set, its story not told. */
    private static final class AfterSomeDeadlines implements ApplicationListener<ApplicationEvent> {

        private int left;

        AfterSomeDeadlines(int left) {
            this.left = left;
        }

        @Override
        public void onApplicationEvent(ApplicationEvent event) {
            if (event instanceof PayloadApplicationEvent<?> told
                    && told.getPayload() instanceof DeadlineSet
                    && left-- == 0) {
                throw new PowerCut();
            }
        }
    }

    @Test
    void theNextStartGoesOnWithTheNextCaseAndDoublesNothing() {
        try (var running = new DemoStart().with(0)) {
            running.getBean(JdbcTemplate.class).update("update demo set wanted = 8");
            var demo = running.getBean(DemoCases.class);
            running.addApplicationListener(new AfterSomeDeadlines(7));

            assertThatThrownBy(demo::lay).isInstanceOf(PowerCut.class);
            assertThat(running.getBean(Progress.class).made()).isBetween(1, 7);
            assertThat(running.getBean(Journeys.class).count())
                    .isEqualTo(running.getBean(Progress.class).made());
            assertThat(ClockUtil.getCurrentTime()).isCloseTo(new java.util.Date(), 5000);

            demo.lay();

            var cases = running.getBean(Journeys.class).findAll();
            assertThat(cases).hasSize(8).extracting(Journey::siren).doesNotHaveDuplicates();
            assertThat(running.getBean(RuntimeService.class)
                            .createProcessInstanceQuery()
                            .processDefinitionKey("ExportJourney")
                            .count())
                    .isEqualTo(cases.stream().filter(Journey::isOpen).count());
            assertThat(running.getBean(Progress.class).made()).isEqualTo(8);
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
            assertThat(again.getBean(Progress.class).made()).isEqualTo(3);
        }
    }
}
