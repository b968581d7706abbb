package eu.xport.modelling.gate;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.engine.Releases;
import eu.xport.testing.AtOnce;
import eu.xport.testing.Story;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two analysts deploy at the same moment, while companies file their answers and experts call. */
class DeployAtOnceTest extends GateStory {

    @Autowired
    private Releases releases;

    @Autowired
    private Story story;

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

    @Test
    void neitherChangeIsLostAndEveryCaseGoesOn() throws Exception {
        story.beginsAt("2026-03-09T10:00");
        var another = Variation.of("another").in("send-letter.bpmn", "'09:15'", "'08:45'");

        var answers = AtOnce.answers(List.of(
                () -> deploys("analyst", REWORDED).statusCode(),
                () -> deploys("admin", another).statusCode(),
                () -> cases(3)));

        assertThat(answers).containsExactly(200, 200, 3);
        assertThat(text("first-contact.bpmn")).contains("The expert phones");
        assertThat(text("send-letter.bpmn")).contains("'08:45'");
    }

    /** Companies that file and are called; how many of them had their appointment made. */
    private int cases(int number) {
        int done = 0;
        for (int filed = 0; filed < number; filed++) {
            var company = story.files(aCompanyNewToExport());
            company.does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-11T10:00");
            done += company.openTask("HoldAppointment").isPresent() ? 1 : 0;
        }
        return done;
    }

    private String text(String file) {
        return new String(releases.files().get(file), StandardCharsets.UTF_8);
    }
}
