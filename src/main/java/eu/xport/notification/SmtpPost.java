package eu.xport.notification;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server of the installation, one connection for each. */
@Component
@WithMailServer
class SmtpPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);

    /** Each letter that waits for a slow server holds a worker and a connection of the database: most are left to the cases. */
    private static final int COUNTERS = 3;

    /** How much sooner than we wait its connection ends: what we gave up is not sent. */
    private static final Duration MARGIN = Duration.ofMillis(500);

    private final ExecutorService hands = Executors.newCachedThreadPool(work -> {
        var hand = new Thread(work, "mail-hand");
        hand.setDaemon(true);
        return hand;
    });
    private final Duration limit;
    private final JavaMailSenderImpl server;
    private final Semaphore counters = new Semaphore(COUNTERS);

    SmtpPost(JavaMailSenderImpl server, MailSettings settings) {
        this.server = server;
        this.limit = settings.limit();
        server.getJavaMailProperties().put("mail.smtp.socketFactory", new LimitedSockets());
        server.getJavaMailProperties().put("mail.smtp.socketFactory.fallback", "false");
        // Of several readers those who can be reached are; the others are told by the failure.
        server.getJavaMailProperties().put("mail.smtp.sendpartial", "true");
        // What the server has taken is sent, however it says goodbye.
        server.getJavaMailProperties().put("mail.smtp.quitwait", "false");
    }

    @Override
    public void take(long letter, MimeMessage message) {
        if (!counters.tryAcquire()) {
            throw new Unsent(Unsent.Why.BUSY);
        }
        var deadline = MailDeadline.in(limit.minus(MARGIN));
        var handing = hands.submit(() -> {
            try {
                deadline.holdsFor(() -> hand(message));
            } finally {
                counters.release();
            }
        });
        try {
            handing.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Unsent unsent ? unsent : new IllegalStateException(failure.getCause());
        } catch (TimeoutException tooLong) {
            throw new Unsent(Unsent.Why.BROKEN_OFF);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The application ends while letter " + letter + " is on its way", stopped);
        }
    }

    private void hand(MimeMessage message) {
        try {
            var transport = server.getSession().getTransport("smtp");
            try {
                transport.connect(
                        server.getHost(), server.getPort(), blank(server.getUsername()), blank(server.getPassword()));
                transport.sendMessage(message, message.getAllRecipients());
            } finally {
                leave(transport);
            }
        } catch (MessagingException failure) {
            throw SmtpFault.of(failure).except(reached(failure));
        }
    }

    private static List<Address> reached(MessagingException failure) {
        return failure instanceof SendFailedException partly && partly.getValidSentAddresses() != null
                ? List.of(partly.getValidSentAddresses())
                : List.of();
    }

    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.debug("The mail server did not say goodbye");
        }
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
