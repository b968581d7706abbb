package eu.xport.modelling.docs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Modeler;
import eu.xport.testing.Visitor;
import eu.xport.testing.XportTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the staff read about the models is what runs, also after somebody has deployed. */
@XportTest
class PagesInForceTest {

    private static final String PAGES = "/staff/models/documentation";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    private List<String> before;

    @BeforeEach
    void theModelsOfTheBuildRun() {
        before = deployments();
    }

    @AfterEach
    void theyRunAgain() {
        deployments().stream().filter(made -> !before.contains(made)).forEach(made -> {
            repository.deleteDeployment(made, true);
            database.update("delete from model_archive where deployment = ?", made);
        });
    }

    @Test
    void aDeployedChangeStandsInThePages() throws IOException {
        assertThat(reads("/en/send-letter.html")).contains("09:15");

        var changed = Files.readString(Path.of("processes/send-letter.bpmn")).replace("'09:15'", "'08:45'");
        assertThat(Modeler.of("analyst", port)
                        .deploys(Map.of("send-letter.bpmn", changed.getBytes(StandardCharsets.UTF_8)))
                        .statusCode())
                .isEqualTo(200);

        assertThat(reads("/en/send-letter.html")).contains("08:45").doesNotContain("09:15");
        assertThat(reads("/fr/send-letter.html")).contains("08:45");
        assertThat(reads("/documentation.css")).contains("{");
    }

    @Test
    void theyBeginInTheLanguageOfTheReader() {
        assertThat(Visitor.staff(port, "analyst").gets(PAGES + "/").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith(PAGES + "/en/index.html"));
    }

    @Test
    void nothingBesideThemIsRead() {
        assertThat(Visitor.staff(port, "analyst")
                        .gets(PAGES + "/..%2f..%2fapplication.yaml")
                        .statusCode())
                .isIn(400, 404);
    }

    private String reads(String page) {
        return Visitor.staff(port, "analyst").opens(PAGES + page).body();
    }

    private List<String> deployments() {
        return repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .toList();
    }
}
