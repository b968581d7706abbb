package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;

import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A case whose letters leave by a mail server. */
abstract class SmtpStory extends JourneyTest {

    @Autowired
    protected Letters letters;

    @Autowired
    protected ManagementService jobs;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected TaskService tasks;

    @Autowired
    private PostInTests post;

    @Autowired
    private MailSettings settings;

    private Post door;

    @Autowired
    private Environment environment;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @AfterEach
    void lettersGoIntoTheFolderAgain() {
        post.goesIntoTheFolder();
    }

    protected Case aCase() {
        return story.files(aCompanyNewToExport());
    }

    protected Case anAppointment() {
        return aCase().does(
                        "ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
    }

    /** As an installation is configured, with a server that knows no encryption. */
    protected void serverAt(int port) {
        serverAt(port, "mail.smtp.starttls.enable", "false", "mail.smtp.starttls.required", "false");
    }

    /** With a limit of its own. */
    protected void serverAt(int port, MailSettings settings) {
        goesBy(post(port, settings, "mail.smtp.starttls.enable", "false", "mail.smtp.starttls.required", "false"));
    }

    protected void serverAt(int port, Object... properties) {
        goesBy(post(port, settings, properties));
    }

    private SmtpPost post(int port, MailSettings settings, Object... properties) {
        var server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(port);
        server.getJavaMailProperties().putAll(configured());
        for (var place = 0; place < properties.length; place += 2) {
            server.getJavaMailProperties().put(properties[place], properties[place + 1]);
        }
        return new SmtpPost(server, settings);
    }

    protected void goesBy(Post door) {
        this.door = door;
        post.goesBy(door);
    }

    /** The door by which letters leave now. */
    protected Post door() {
        return door;
    }

    protected MailSettings settings() {
        return settings;
    }

    protected Properties configured() {
        var all = new Properties();
        all.putAll(Binder.get(environment)
                .bind("spring.mail.properties", Bindable.mapOf(String.class, String.class))
                .get());
        return all;
    }

    protected Letter letter(String kind) {
        return letters.findAll().stream()
                .filter(letter -> letter.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    protected List<Letter> unsent() {
        return letters.findAll().stream()
                .filter(letter -> letter.sentAt() == null)
                .toList();
    }

    protected List<Job> stuck() {
        return jobs.createJobQuery().noRetriesLeft().list();
    }

    protected static String number(String mail) {
        try {
            return new MimeMessage(null, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)))
                    .getMessageID();
        } catch (MessagingException unreadable) {
            throw new AssertionError(mail, unreadable);
        }
    }
}
