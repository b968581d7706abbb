package eu.xport.testing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;

/** A test that tells journeys in days, on each database that the application supports. */
@XportTest
@Tag("journey")
public abstract class JourneyTest {

    @Autowired
    protected Story story;

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }
}
