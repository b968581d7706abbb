package eu.xport.notification;

import eu.xport.notification.Unsent.Why;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/** Reads what went wrong at a mail server as a code: the server's own words may name people, so none of them is kept. */
final class SmtpFault {

    private static final Pattern CODE =
            Pattern.compile("(?:^|response: )([245]\\d\\d)(?:[ -]([245]\\.\\d{1,3}\\.\\d{1,3}))?");

    private SmtpFault() {}

    static Unsent of(MessagingException failure) {
        return recipients(failure).orElseGet(() -> otherThanRecipients(failure));
    }

    /** Of several the one who may be reached later counts: who never will is refused again. */
    private static Optional<Unsent> recipients(MessagingException failure) {
        return chain(failure)
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .min(Comparator.comparing(refused -> refused.getReturnCode() >= 500))
                .map(refused -> refusal(Why.RECIPIENT_REFUSED, refused.getReturnCode(), refused));
    }

    private static Unsent otherThanRecipients(MessagingException failure) {
        return Stream.<Function<Exception, Optional<Unsent>>>of(
                        SmtpFault::sender,
                        SmtpFault::message,
                        SmtpFault::account,
                        SmtpFault::encryption,
                        SmtpFault::connection)
                .flatMap(reading -> chain(failure).flatMap(link -> reading.apply(link).stream()))
                .findFirst()
                .orElseGet(() -> new Unsent(Why.BROKEN_OFF, code(failure)));
    }

    private static Optional<Unsent> sender(Exception link) {
        return link instanceof SMTPSenderFailedException refused
                ? Optional.of(new Unsent(Why.SENDER_REFUSED, code(refused)))
                : Optional.empty();
    }

    private static Optional<Unsent> message(Exception link) {
        return link instanceof SMTPSendFailedException refused && refused.getReturnCode() > 0
                ? Optional.of(
                        refused.getCommand().startsWith("MAIL")
                                ? new Unsent(Why.SENDER_REFUSED, code(refused))
                                : refusal(Why.MESSAGE_REFUSED, refused.getReturnCode(), refused))
                : Optional.empty();
    }

    private static Optional<Unsent> account(Exception link) {
        return link instanceof AuthenticationFailedException
                ? Optional.of(new Unsent(Why.ACCOUNT_REFUSED, code(link)))
                : Optional.empty();
    }

    private static Optional<Unsent> encryption(Exception link) {
        return link instanceof SSLException || String.valueOf(link.getMessage()).contains("STARTTLS is required")
                ? Optional.of(new Unsent(Why.NOT_ENCRYPTED))
                : Optional.empty();
    }

    private static Optional<Unsent> connection(Exception link) {
        return link instanceof MailConnectException ? Optional.of(new Unsent(Why.UNREACHABLE)) : Optional.empty();
    }

    /** What begins with 4 may pass (RFC 5321, 4.2.1). */
    private static Unsent refusal(Why forGood, int answer, Exception refused) {
        return new Unsent(answer >= 500 ? forGood : Why.NOT_NOW, code(refused));
    }

    private static String code(Exception failure) {
        var found = CODE.matcher(String.valueOf(failure.getMessage()));
        return found.find() ? found.group(2) == null ? found.group(1) : found.group(1) + " " + found.group(2) : "";
    }

    private static Stream<Exception> chain(Exception failure) {
        return Stream.iterate(
                failure,
                link -> link != null,
                link -> link instanceof MessagingException told && told.getNextException() != null
                        ? told.getNextException()
                        : link.getCause() instanceof Exception cause ? cause : null);
    }
}
