package eu.xport.notification;

import eu.xport.engine.PlayedTime;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where no mail server is named, letters are kept in a folder, for people to read at {@code /mail}. */
@Component
@WithoutMailServer
class FolderPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(FolderPost.class);

    private final Path folder;
    private final Optional<PlayedTime> played;

    FolderPost(MailSettings settings, Optional<PlayedTime> played) {
        this.played = played;
        this.folder = settings.folder();
        LOG.info("No mail server is named: letters are kept in {}", folder);
    }

    @Override
    public void take(long letter, MimeMessage message) {
        try {
            Files.createDirectories(folder);
            var unfinished = Files.createTempFile(folder, "letter", ".tmp");
            try (var file = Files.newOutputStream(unfinished)) {
                message.writeTo(file);
            }
            Files.move(unfinished, fileOf(letter), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException failure) {
            throw new Unsent(Unsent.Why.FOLDER);
        }
    }

    /** The letters of a story left on the days of the story, as they are dated. */
    @Override
    public Instant leftAt(Letter letter, Instant now) {
        return played.filter(time -> time.wasPlayed(letter.writtenAt()))
                .map(time -> letter.writtenAt())
                .orElse(now);
    }

    /** The file of a letter that was sent, for as long as it is kept. */
    Optional<Path> of(long letter) {
        return Optional.of(fileOf(letter)).filter(Files::exists);
    }

    private Path fileOf(long letter) {
        return folder.resolve("letter-%06d.eml".formatted(letter));
    }
}
