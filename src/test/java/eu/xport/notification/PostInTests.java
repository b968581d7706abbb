package eu.xport.notification;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The folder, or the door that a test names. */
@Component
@Primary
@Profile("test")
class PostInTests implements Post {

    private final FolderPost folder;
    private Post named;

    PostInTests(FolderPost folder) {
        this.folder = folder;
        this.named = folder;
    }

    void goesBy(Post door) {
        named = door;
    }

    void goesIntoTheFolder() {
        named = folder;
    }

    @Override
    public void take(long letter, MimeMessage message) {
        named.take(letter, message);
    }

    @Override
    public Instant leftAt(Letter letter, Instant now) {
        return named.leftAt(letter, now);
    }
}
