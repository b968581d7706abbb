package eu.xport.papers;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;

import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A company is asked for a paper on Monday 9 March, for the 23rd. */
abstract class AskedPaperTest extends JourneyTest {

    @Autowired
    Papers papers;

    @Autowired
    RuntimeService runtime;

    Case company;

    @BeforeEach
    void aCompanyHasFiled() {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(but(aCompanyNewToExport(), "language", "en"));
    }

    void asks(String until) {
        starts(Map.of("paperUntil", until));
    }

    void starts(Map<String, Object> changes) {
        var fields = new HashMap<String, Object>(Map.of(
                "journey", company.number(),
                "paperKind", "QUOTE",
                "paperPurpose", "The grant",
                "paperUntil", "2026-03-23"));
        fields.putAll(changes);
        story.starts("expert-cci", "PaperRequest", fields);
    }

    void sends() {
        papers.send(number(), asked().id(), "C:\\papers\\quote.pdf", Files.pdf());
    }

    Papers.Asked asked() {
        return papers.of(number(), Locale.ENGLISH).get(0);
    }

    String state() {
        return asked().state();
    }

    long waiting() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("PaperRequest")
                .count();
    }

    JourneyNumber number() {
        return JourneyNumber.of(company.number());
    }

    static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
