package eu.xport.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.Xport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What a start lays down is found again by the next one, and not laid down twice. */
@Tag("start")
class SecondStartTest {

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    private record Laid(long users, long groups, long permissions, long deployments, List<String> filters) {

        static Laid by(ConfigurableApplicationContext application) {
            var identities = application.getBean(IdentityService.class);
            return new Laid(
                    identities.createUserQuery().count(),
                    identities.createGroupQuery().count(),
                    application
                            .getBean(AuthorizationService.class)
                            .createAuthorizationQuery()
                            .count(),
                    application
                            .getBean(RepositoryService.class)
                            .createDeploymentQuery()
                            .count(),
                    application.getBean(FilterService.class).createTaskFilterQuery().list().stream()
                            .map(filter -> filter.getId() + " " + filter.getName())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void aSecondStartLaysNothingDownTwiceAndAnotherLanguageOnlyRenames() {
        var first = start("en", Laid::by);
        var second = start("en", Laid::by);
        var french = start("fr", application -> {
            assertThat(application
                            .getBean(FilterService.class)
                            .createTaskFilterQuery()
                            .list())
                    .extracting(Filter::getName)
                    .containsExactlyInAnyOrder(
                            "Mes tâches",
                            "Mon organisme",
                            "Échéance cette semaine",
                            "En retard",
                            "Alertes",
                            "Absences",
                            "Financement");
            return Laid.by(application);
        });

        assertThat(first.users()).isEqualTo(11);
        assertThat(first.filters()).hasSize(7);
        assertThat(second).isEqualTo(first);
        assertThat(french.filters()).hasSize(7).isNotEqualTo(first.filters());
        assertThat(french.filters().stream().map(filter -> filter.substring(0, 36)))
                .isEqualTo(first.filters().stream()
                        .map(filter -> filter.substring(0, 36))
                        .toList());
        assertThat(french.permissions()).isEqualTo(first.permissions());
        assertThat(french.deployments()).isEqualTo(1);
    }

    @Test
    void aListFromBeforeGetsTheNewLineOfItsCardsAndKeepsWhatAnAdministratorTuned() {
        start("en", application -> {
            mine(application, filter -> {
                var properties = new HashMap<>(filter.getProperties());
                properties.remove("xportCard");
                properties.put("variables", List.of(Map.of("name", "partner", "label", "Partner")));
                properties.put("color", "#000000");
                filter.setProperties(properties);
                application.getBean(FilterService.class).saveFilter(filter);
            });
            return null;
        });

        start("en", application -> {
            mine(application, filter -> {
                assertThat(filter.getProperties().get("variables").toString())
                        .contains("partner", "mailFault", "Attention")
                        .doesNotContain("sectorName");
                assertThat(filter.getProperties()).containsEntry("color", "#000000");
            });
            return null;
        });
    }

    private static void mine(ConfigurableApplicationContext application, Consumer<Filter> work) {
        work.accept(application
                .getBean(FilterService.class)
                .createTaskFilterQuery()
                .filterName("My tasks")
                .singleResult());
    }

    private <T> T start(String language, Function<ConfigurableApplicationContext, T> look) {
        var application = new SpringApplication(Xport.class);
        application.setAdditionalProfiles("test");
        try (var running = application.run(
                "--server.port=0", "--spring.datasource.url=" + database, "--xport.language=" + language)) {
            return look.apply(running);
        }
    }
}
