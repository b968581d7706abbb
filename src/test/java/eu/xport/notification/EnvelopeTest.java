package eu.xport.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter as mail programs read it. */
class EnvelopeTest extends SmtpStory {

    private static final String ICS = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";

    @Autowired
    private Envelope envelope;

    @Test
    void aReaderTakesTheTextTheHtmlOrTheInvitation() throws Exception {
        var mail =
                sent(new LetterText("Rendez-vous", "<p>Été</p>", "Été", Optional.of(new Invitation("REQUEST", ICS))));

        var all = (MimeMultipart) mail.getContent();
        assertThat(all.getContentType()).startsWith("multipart/mixed");
        var ways = (MimeMultipart) all.getBodyPart(0).getContent();
        assertThat(ways.getContentType()).startsWith("multipart/alternative");
        assertThat(ways.getBodyPart(0).getContentType())
                .startsWith("text/plain")
                .contains("UTF-8");
        assertThat(ways.getBodyPart(0).getContent()).isEqualTo("Été");
        assertThat(ways.getBodyPart(1).getContentType()).startsWith("text/html").contains("UTF-8");
        assertThat(ways.getBodyPart(1).getContent()).isEqualTo("<p>Été</p>");
        assertThat(ways.getBodyPart(2).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
        assertThat(text(ways.getBodyPart(2))).isEqualTo(ICS);
        assertThat(all.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(all.getBodyPart(1).getContentType()).contains("method=REQUEST");
        assertThat(text(all.getBodyPart(1))).isEqualTo(ICS);
    }

    @Test
    void withoutAnInvitationThereIsNothingAttached() throws Exception {
        assertThat(sent(plain("Hello")).getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void theNumberIsTheLettersAndEndsWithOurDomain() throws Exception {
        var number = sent(plain("Hello")).getMessageID();

        assertThat(number)
                .matches("<letter\\.\\d+\\.\\d+@localhost>")
                .isEqualTo(sent(plain("Other words")).getMessageID());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Café\r\nBcc: all@example.org", "Cafe\nBcc: all@example.org", "Cafe\rBcc: all@example.org"})
    void whatACompanyCallsItselfBeginsNoLineOfTheHead(String name) throws Exception {
        var mail = sent(plain("Letter for " + name));

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).matches("Letter for Caf. Bcc: all@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org, b@example.org",
                "Xport <a@example.org>",
                "xport"
            })
    void aSenderThatIsNoSingleAddressStopsTheStart(String from) {
        assertThatThrownBy(() ->
                        new MailSettings(from, URI.create("https://example.org"), Path.of("x"), Duration.ofSeconds(1)))
                .hasMessageContaining("XPORT_MAIL_FROM");
    }

    @Test
    void withoutASenderLettersComeFromThePublicAddress() {
        assertThat(new MailSettings("", URI.create("https://export.example.org"), Path.of("x"), Duration.ofSeconds(1))
                        .from())
                .isEqualTo("xport@export.example.org");
    }

    private static LetterText plain(String subject) {
        return new LetterText(subject, "<p>text</p>", "text", Optional.empty());
    }

    /** As it comes out at the other end. */
    private MimeMessage sent(LetterText text) throws Exception {
        if (letters.count() == 0) {
            aCase();
        }
        var out = new ByteArrayOutputStream();
        envelope.around(text, letter("DIAGNOSIS_RECEIVED")).writeTo(out);
        return new MimeMessage(null, new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
