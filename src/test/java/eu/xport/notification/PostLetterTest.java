package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Story;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter leaves on its own, once; where no mail server is named, into a folder. */
class PostLetterTest extends JourneyTest {

    private static final String MONDAY = "2026-03-09T10:00";

    @Autowired
    private Letters letters;

    @Autowired
    private FolderPost folder;

    @Autowired
    private Outbox outbox;

    @Autowired
    private RuntimeService runtime;

    private final Map<String, Object> answers = new HashMap<>(aCompanyNewToExport());
    private Case company;

    @BeforeEach
    void aCompanyHasAsked() {
        story.beginsAt(MONDAY);
        answers.put("language", "en");
        company = story.files(answers);
    }

    @Test
    void aLetterIsSentAfterTheStepThatCausedIt() {
        assertThat(letters.findAll()).isNotEmpty().extracting(Letter::sentAt).containsOnlyNulls();

        story.postLeaves();

        assertThat(letters.findAll()).extracting(Letter::sentAt).containsOnly(Story.inParis(MONDAY));
        assertThat(company.passed("LetterSent")).hasSize((int) letters.count());
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("SendLetter")
                        .count())
                .isZero();
    }

    @Test
    void aLetterThatHadToWaitWasSentWhenItLeft() {
        story.sleepsUntil("2026-03-09T16:30");
        story.postLeaves();

        assertThat(letter("DIAGNOSIS_RECEIVED").writtenAt()).isEqualTo(Story.inParis(MONDAY));
        assertThat(letter("DIAGNOSIS_RECEIVED").sentAt()).isEqualTo(Story.inParis("2026-03-09T16:30"));
    }

    @Test
    void whatLeavesIsAWholeMailToTheCompanyWhoseAnswerReachesTheExpert() throws Exception {
        story.postLeaves();

        var mail = mailOf(letter("DIAGNOSIS_RECEIVED"));
        assertThat(mail.getRecipients(RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly(answers.get("contactEmail").toString());
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("Xport Accelerator <xport@localhost>");
        assertThat(mail.getReplyTo())
                .extracting(Object::toString)
                .containsExactly(company.fact("expert") + "@xport.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(Story.inParis(MONDAY)));
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void whatTheExpertReadsGoesToTheExpert() throws Exception {
        story.postLeaves();

        assertThat(mailOf(letter("NEW_CASE")).getRecipients(RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly(company.fact("expert") + "@xport.example");
    }

    @Test
    void aLetterThatIsGoneIsNotSentAgain() throws IOException {
        story.postLeaves();
        var sent = letter("NEW_CASE");
        Files.delete(folder.of(sent.id()).orElseThrow());

        outbox.send(sent, sent.writtenAt());
        story.postLeaves();

        assertThat(folder.of(sent.id())).isEmpty();
    }

    @Test
    void whoeverSpeaksForTheCompanyLaterDoesNotReadWhatAClosedCaseIsTold() throws Exception {
        company.does("ContactCompany", "contactOutcome", "WITHDRAWN");
        story.files(but(answers, "contactEmail", "somebody.else@example.com"));

        story.postLeaves();

        assertThat(mailOf(letter("CLOSING")).getRecipients(RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly(answers.get("contactEmail").toString());
    }

    private Letter letter(String kind) {
        return letters.findAll().stream()
                .filter(letter -> letter.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private MimeMessage mailOf(Letter letter) throws Exception {
        try (var file = Files.newInputStream(folder.of(letter.id()).orElseThrow())) {
            return new MimeMessage(null, file);
        }
    }
}
