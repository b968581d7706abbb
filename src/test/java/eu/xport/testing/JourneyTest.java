package eu.xport.testing;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;

/** A test that tells journeys in days, on each database that the application supports. */
@XportTest
@Tag("journey")
public abstract class JourneyTest {

    @Autowired
    protected Story story;

    @BeforeEach
    void assertionsAskThisEngine(@Autowired ProcessEngine engine) {
        BpmnAwareTests.init(engine);
    }

    @AfterEach
    void theStoryEnds() {
        story.ends();
        BpmnAwareTests.reset();
    }
}
