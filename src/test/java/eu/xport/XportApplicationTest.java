package eu.xport;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.XportTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@XportTest
class XportApplicationTest {

    @Autowired
    private ProcessEngine engine;

    @Test
    void theApplicationStartsOnAnEmptyDatabase() {
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isLessThanOrEqualTo(1);
    }
}
