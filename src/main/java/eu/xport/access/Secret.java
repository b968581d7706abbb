package eu.xport.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What opens a door: 32 random bytes. Its bearer has it; what we keep is its hash alone. */
record Secret(String text) {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    static Secret fresh() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A key that long and random needs no salt and no slow hash: nobody can try them out. */
    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
