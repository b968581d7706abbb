package eu.xport.lost;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Stream;

/** A mail server, and what lies in the mailboxes of companies and staff. */
final class Mailboxes implements AutoCloseable {

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    Mailboxes() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The number of every letter that came, as often as it came: the Message-ID tells it. */
    List<Long> letters() {
        return Stream.of(server.getReceivedMessages())
                .map(Mailboxes::letter)
                .sorted()
                .toList();
    }

    private static Long letter(MimeMessage message) {
        try {
            return Long.valueOf(message.getMessageID().replaceFirst("<letter\\.(\\d+)\\..*", "$1"));
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
