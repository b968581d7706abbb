package eu.xport.journey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** How answers are known again without being kept. */
final class SentAnswers {

    private SentAnswers() {}

    static String digest(String submission, Map<String, Object> fields) {
        return HexFormat.of().formatHex(sha256().digest(bytes(submission + new TreeMap<>(fields))));
    }

    /** The mark of a submission that came with another one's: always the same for the same answers. */
    static String mark(String submission, String digest) {
        return UUID.nameUUIDFromBytes(bytes(submission + digest)).toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
