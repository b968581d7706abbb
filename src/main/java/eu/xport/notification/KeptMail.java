package eu.xport.notification;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A mail that lies in the folder, read as a mail program reads it.
 *
 * @param invitation the calendar entry; null without one
 */
record KeptMail(String subject, String from, String to, String html, String text, String invitation) {

    static KeptMail in(Path file) {
        try (var in = Files.newInputStream(file)) {
            var mail = new MimeMessage(Session.getInstance(new Properties()), in);
            return new KeptMail(
                    mail.getSubject(),
                    addresses(mail.getFrom()),
                    addresses(mail.getAllRecipients()),
                    part(mail, "text/html").orElse(""),
                    part(mail, "text/plain").orElse(""),
                    part(mail, "text/calendar").orElse(null));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException("The file of a letter is no mail", unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String addresses(jakarta.mail.Address[] addresses) {
        return Arrays.stream(addresses)
                .map(address -> ((InternetAddress) address).toUnicodeString())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        for (var inner : parts(part).toList()) {
            var found = part(inner, type);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Stream<BodyPart> parts(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart many)) {
            return Stream.empty();
        }
        return IntStream.range(0, many.getCount()).mapToObj(place -> {
            try {
                return many.getBodyPart(place);
            } catch (MessagingException unreadable) {
                throw new IllegalStateException("The file of a letter is no mail", unreadable);
            }
        });
    }
}
