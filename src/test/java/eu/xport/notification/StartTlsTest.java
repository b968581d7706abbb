package eu.xport.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Arrays;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters travel encrypted, to a server that proves who it is, or not at all. */
class StartTlsTest extends SmtpStory {

    private static final char[] SECRET = "only-in-tests".toCharArray();

    @TempDir
    private Path keys;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private StartTlsDoor door;

    @BeforeEach
    void theServerStarts() {
        mail.start();
    }

    @AfterEach
    void theServerStops() throws IOException {
        if (door != null) {
            door.close();
        }
        mail.stop();
    }

    @Test
    void lettersArriveEncrypted() throws Exception {
        var key = keyOf("localhost");
        door = new StartTlsDoor(mail.getSmtp().getPort(), keeping(key));
        serverAt(door.port(), "mail.smtp.ssl.socketFactory", trusting(key).getSocketFactory());
        aCase();

        story.postLeaves();

        assertThat(unsent()).isEmpty();
        assertThat(mail.getReceivedMessages()).hasSize((int) letters.count());
        assertThat(door.encrypted()).isEqualTo((int) letters.count());
        assertThat(Arrays.stream(mail.getReceivedMessages()).map(this::numberOf))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingGoesToAServerThatNobodyVouchesFor() throws Exception {
        door = new StartTlsDoor(mail.getSmtp().getPort(), keeping(keyOf("localhost")));
        serverAt(door.port(), new Object[0]);
        aCase();

        assertThat(story.postTries())
                .isNotEmpty()
                .allMatch(fault -> fault.contains("offered no encryption that can be trusted"));
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void nothingGoesToAServerOfAnotherName() throws Exception {
        var key = keyOf("elsewhere.example.org");
        door = new StartTlsDoor(mail.getSmtp().getPort(), keeping(key));
        serverAt(door.port(), "mail.smtp.ssl.socketFactory", trusting(key).getSocketFactory());
        aCase();

        assertThat(story.postTries()).isNotEmpty();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void nothingGoesInTheClear() {
        serverAt(mail.getSmtp().getPort(), new Object[0]);
        aCase();

        assertThat(story.postTries())
                .isNotEmpty()
                .allMatch(fault -> fault.contains("offered no encryption that can be trusted"));
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    private String numberOf(jakarta.mail.Message message) {
        try {
            return message.getHeader("Message-ID")[0];
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The JDK's own tool makes it, for the JDK's classes cannot. */
    private KeyStore keyOf(String host) throws Exception {
        var file = keys.resolve(host + ".p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(SECRET),
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(made).isZero();
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, SECRET);
        }
        return store;
    }

    private static SSLContext keeping(KeyStore key) throws Exception {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(key, SECRET);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static SSLContext trusting(KeyStore key) throws Exception {
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("mail", key.getCertificate("mail"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
