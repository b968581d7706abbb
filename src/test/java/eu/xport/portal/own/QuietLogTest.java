package eu.xport.portal.own;

import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.papers.Files;
import eu.xport.testing.Case;
import eu.xport.testing.MarkedJourney;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A log names the case, and neither the people of a company nor what opens its pages. */
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTest extends CompanyVisitTest {

    private static final String WORDS = "Which certificate does Aunt Sally need?";

    @Test
    void aVisitLeavesNeitherPeopleNorSecretsInTheLog(CapturedOutput log) {
        var answers = but(MarkedJourney.company(), "language", "en");
        var company = story.files(answers);
        var link = link("DIAGNOSIS_RECEIVED", company);

        enters(link);
        visit.sendsTo("/journey/questions", Map.of("topic", "CUSTOMS", "question", WORDS));
        visit.sendsTo("/journey/questions", Map.of("topic", "NONE", "question", WORDS));
        visit.uploads(paperAskedOf(company), "paper", WORDS + ".pdf", Files.pdf());
        visit.sendsTo("/journey/link", Map.of("email", answers.get("contactEmail")));
        visit.sendsTo("/journey/link", Map.of("email", "somebody.else@example.com"));
        visit.opens(link);
        postLeaves();

        assertThat(log.getAll())
                .contains(company.number())
                .doesNotContain(secret(link), WORDS, "somebody.else@example.com")
                .doesNotContain(MarkedJourney.marks(answers));
    }

    private String paperAskedOf(Case company) {
        story.starts(
                company.fact("expert"),
                "PaperRequest",
                Map.of(
                        "journey",
                        company.number(),
                        "paperKind",
                        "QUOTE",
                        "paperPurpose",
                        WORDS,
                        "paperUntil",
                        "2026-03-23"));
        return visit.opens("/journey/papers")
                .html()
                .select("main form[enctype]")
                .attr("action");
    }

    private static String secret(String link) {
        return path(link).replaceFirst(".*/", "");
    }
}
