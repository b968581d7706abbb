package eu.xport.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Provider;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.util.concurrent.CountDownLatch;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection to a mail server that tells when it is left. Public, for the mail library makes it by its name. */
public class LeavingTransport extends SMTPTransport {

    static final Provider PROVIDER =
            new Provider(Provider.Type.TRANSPORT, "smtp", LeavingTransport.class.getName(), "a test", "1");

    private static CountDownLatch left = new CountDownLatch(1);

    public LeavingTransport(Session session, URLName address) {
        super(session, address);
    }

    static void tells(CountDownLatch whoWaits) {
        left = whoWaits;
    }

    @Override
    public synchronized void close() throws MessagingException {
        try {
            super.close();
        } finally {
            left.countDown();
        }
    }
}
