package eu.xport.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What lies in the companies' mailboxes, once the post has left. */
@Component
public class Mail {

    private static final Pattern LINK = Pattern.compile("https?://[^/]+(/journey/link/[A-Za-z0-9_-]{43}\\?[^\\s\"]*)");

    private final JdbcTemplate database;
    private final Path folder;

    Mail(JdbcTemplate database, @Value("${xport.mail.folder:}") Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Where the newest letter of this kind leads a company of a case, from the root of the site. */
    public String link(Case company, String kind) {
        var letter = database.queryForObject(
                "select max(id) from letter where journey = ? and kind = ? and reader = 'COMPANY' and sent_at is not null",
                Long.class,
                company.number(),
                kind);
        var link = LINK.matcher(
                text(folder.resolve("letter-%06d.eml".formatted(letter))).replace("&amp;", "&"));
        if (!link.find()) {
            throw new AssertionError("The letter " + kind + " to " + company.number() + " leads nowhere");
        }
        return link.group(1);
    }

    private static String text(Path file) {
        try (var in = Files.newInputStream(file)) {
            return text(new MimeMessage(Session.getInstance(new Properties()), in));
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(Part part) throws IOException, MessagingException {
        if (part.isMimeType("text/html")) {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        var text = new StringBuilder();
        if (part.getContent() instanceof Multipart many) {
            for (var place = 0; place < many.getCount(); place++) {
                text.append(text(many.getBodyPart(place)));
            }
        }
        return text.toString();
    }
}
