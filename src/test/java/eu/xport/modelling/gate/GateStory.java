package eu.xport.modelling.gate;

import eu.xport.testing.Modeler;
import eu.xport.testing.Visitor;
import eu.xport.testing.XportTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An analyst in Camunda Modeler. Afterwards the application's own models are in force again. */
@XportTest
abstract class GateStory {

    static final Variation REWORDED = Variation.of("reworded")
            .in("first-contact.bpmn", "<bpmn:documentation>The expert calls", "<bpmn:documentation>The expert phones");

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private List<String> before;

    @BeforeEach
    void theModelsOfTheApplicationAreInForce() {
        before = deployments();
    }

    @AfterEach
    void theFormerModelsReturn() {
        deployments().stream()
                .filter(deployment -> !before.contains(deployment))
                .forEach(deployment -> {
                    repository.deleteDeployment(deployment, true);
                    database.update("delete from model_archive where deployment = ?", deployment);
                });
    }

    List<String> deployments() {
        return repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .toList();
    }

    /** Those that were made in this test. */
    List<String> newDeployments() {
        return deployments().stream()
                .filter(deployment -> !before.contains(deployment))
                .toList();
    }

    HttpResponse<String> deploys(String user, Variation change) {
        return Modeler.of(user, port).deploys(change.sent());
    }

    HttpResponse<String> deploys(String user, Variation change, String wish, String value) {
        return Modeler.of(user, port).deploys(change.sent(), Map.of(wish, value));
    }

    Visitor as(String user) {
        return Visitor.machine(port, user);
    }
}
