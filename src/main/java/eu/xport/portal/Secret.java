package eu.xport.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The part of a link that nobody guesses: 32 random bytes, of which only the digest is kept. */
record Secret(String text) {

    static final String SHAPE = "[\\w-]{43}";

    private static final SecureRandom CHANCE = new SecureRandom();

    static Secret made() {
        var bytes = new byte[32];
        CHANCE.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Secret of(String text) {
        return new Secret(text);
    }

    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** No log and no message tells it. */
    @Override
    public String toString() {
        return "a secret";
    }
}
