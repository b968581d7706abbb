package eu.xport.notification;

import eu.xport.engine.Texts;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Puts a letter into the form in which mail travels (RFC 5322, 2045-2047, 6047). */
@Component
class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** A new one looks through all libraries for what it may need. */
    private static final Session SESSION = Session.getInstance(new Properties());

    private final MailSettings settings;
    private final Readers readers;
    private final Texts texts;

    Envelope(MailSettings settings, Readers readers, Texts texts) {
        this.settings = settings;
        this.readers = readers;
        this.texts = texts;
    }

    MimeMessage around(LetterText text, Letter letter) throws MessagingException {
        var message = new Numbered(
                "<letter.%d.%d@%s>".formatted(letter.id(), letter.writtenAt().getEpochSecond(), settings.domain()));
        message.setFrom(sender(letter));
        message.setRecipients(Message.RecipientType.TO, readers.of(letter).toArray(InternetAddress[]::new));
        var answersTo = readers.answersTo(letter);
        if (answersTo.isPresent()) {
            message.setReplyTo(new InternetAddress[] {answersTo.get()});
        }
        message.setSubject(oneLine(text.subject()), UTF_8);
        message.setSentDate(Date.from(letter.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language());
        message.setContent(content(text));
        message.saveChanges();
        return message;
    }

    private InternetAddress sender(Letter letter) throws MessagingException {
        try {
            var sender = settings.sender();
            sender.setPersonal(texts.of(Locale.forLanguageTag(letter.language()), "mail.sender"), UTF_8);
            return sender;
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8 is known everywhere");
        }
    }

    /** The poorest first, as readers of mail take the last that they understand. */
    private static MimeMultipart content(LetterText text) throws MessagingException {
        var ways = new MimeMultipart("alternative");
        ways.addBodyPart(part(text.text(), "text/plain; charset=UTF-8"));
        ways.addBodyPart(part(text.html(), "text/html; charset=UTF-8"));
        if (text.invitation().isEmpty()) {
            return ways;
        }
        var invitation = text.invitation().get();
        ways.addBodyPart(part(invitation.ics(), calendar(invitation)));
        var file = part(invitation.ics(), calendar(invitation) + "; name=invite.ics");
        file.setDisposition(MimePart.ATTACHMENT);
        file.setFileName("invite.ics");
        var all = new MimeMultipart("mixed");
        var body = new MimeBodyPart();
        body.setContent(ways);
        all.addBodyPart(body);
        all.addBodyPart(file);
        return all;
    }

    private static String calendar(Invitation invitation) {
        return "text/calendar; charset=UTF-8; method=" + invitation.method();
    }

    /** Bytes and no text, so that no line is folded or recoded on the way. */
    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(text, type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** What a company calls itself must not begin a new line of the head. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** The same number at every attempt, so that a repeat is known as one. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(String number) {
            super(SESSION);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
