package eu.xport.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.Xport;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;

/** The first visitor finds everything, and no job has run before. */
@Tag("start")
class BeforeThePortOpensTest {

    private record Found(long models, long users, long lists, boolean jobsRun) {}

    @Test
    void modelsAccountsAndListsAreThereAndNoJobHasRun() {
        var found = new ArrayList<Found>();
        var application = new SpringApplication(Xport.class);
        application.setAdditionalProfiles("test");
        application.addListeners((ApplicationListener<ServletWebServerInitializedEvent>)
                event -> found.add(foundIn(event.getApplicationContext())));

        try (var running = application.run(
                "--server.port=0",
                "--camunda.bpm.job-execution.enabled=true",
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")) {
            assertThat(found).isEqualTo(List.of(new Found(1, 11, 7, false)));
            assertThat(foundIn(running)).isEqualTo(new Found(1, 11, 7, true));
        }
    }

    private static Found foundIn(ApplicationContext application) {
        return new Found(
                application
                        .getBean(RepositoryService.class)
                        .createDeploymentQuery()
                        .count(),
                application.getBean(IdentityService.class).createUserQuery().count(),
                application.getBean(FilterService.class).createTaskFilterQuery().count(),
                application
                        .getBean(ProcessEngineConfigurationImpl.class)
                        .getJobExecutor()
                        .isActive());
    }
}
