package eu.xport.modelling.gate;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.Xport;
import eu.xport.engine.Releases;
import eu.xport.testing.Modeler;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A start deploys the application's own models only when they have changed: an analyst's release outlives it. */
@Tag("start")
@ExtendWith(OutputCaptureExtension.class)
class RestartTest {

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void anAnalystsReleaseIsStillInForceAfterARestart() {
        start(application -> assertThat(
                        Modeler.of("analyst", application.getWebServer().getPort())
                                .deploys(GateStory.REWORDED.sent())
                                .statusCode())
                .isEqualTo(200));

        start(application -> assertThat(new String(
                        application.getBean(Releases.class).files().get("first-contact.bpmn"), StandardCharsets.UTF_8))
                .contains("The expert phones"));
    }

    @Test
    void aNewVersionOfTheApplicationBringsItsOwnModelsAndSaysWhoseChangesItReplaces(CapturedOutput log) {
        start(application -> {
            application
                    .getBean(JdbcTemplate.class)
                    .update(
                            "update act_ge_bytearray set bytes_ = ? where name_ = 'processes/promises.dmn'",
                            (Variation.Folder.text("promises.dmn") + "\n").getBytes(StandardCharsets.UTF_8));
            Modeler.of("analyst", application.getWebServer().getPort())
                    .deploys(GateStory.REWORDED
                            .with("promises.dmn", Variation.Folder.text("promises.dmn"))
                            .sent());
        });

        start(application -> assertThat(new String(
                        application.getBean(Releases.class).files().get("first-contact.bpmn"), StandardCharsets.UTF_8))
                .doesNotContain("The expert phones"));

        assertThat(log.getOut()).containsPattern("replace the release .*, which differs in first-contact.bpmn\\.");
    }

    private void start(Consumer<ServletWebServerApplicationContext> work) {
        var application = new SpringApplication(Xport.class);
        application.setAdditionalProfiles("test");
        try (var running = application.run("--server.port=0", "--spring.datasource.url=" + database)) {
            work.accept((ServletWebServerApplicationContext) running);
        }
    }
}
