package eu.xport.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The part of a link that nobody guesses: 32 random bytes. Who keeps it to know it again keeps its digest. */
public record Secret(String text) {

    /** How one looks in the path of a page. */
    public static final String SHAPE = "[\\w-]{43}";

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    public static Secret made() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A key that long and random needs no salt and no slow hash: nobody can try them out. */
    public String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** No log and no message tells it. */
    @Override
    public String toString() {
        return "a secret";
    }
}
