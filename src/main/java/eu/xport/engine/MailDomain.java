package eu.xport.engine;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands after the @ of a mail address, in the letters that mail carries (RFC 3490). */
public final class MailDomain {

    private static final String ASCII = "\\p{ASCII}*";

    private MailDomain() {}

    /** Empty for what is none, or is another one to a younger rule: {@code straße.example} must not become {@code strasse}. */
    public static Optional<String> ascii(String domain) {
        try {
            return Optional.of(
                    Stream.of(domain.split("\\.", -1)).map(MailDomain::label).collect(Collectors.joining(".")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Whether mail carries it as it stands. */
    public static boolean isAscii(String text) {
        return text.matches(ASCII);
    }

    private static String label(String label) {
        if (isAscii(label)) {
            return label;
        }
        var carried = IDN.toASCII(label);
        var meant = Normalizer.normalize(label, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (!IDN.toUnicode(carried).equals(meant)) {
            throw new IllegalArgumentException("Not the same in all letters");
        }
        return carried;
    }
}
