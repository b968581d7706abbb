package eu.xport.papers.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A file as what it holds: bytes, and the words among them. */
final class Bytes {

    private final byte[] content;
    private final String text;

    Bytes(byte[] content) {
        this.content = content;
        this.text = new String(content, StandardCharsets.ISO_8859_1);
    }

    byte[] all() {
        return content;
    }

    int length() {
        return content.length;
    }

    /** One character for each byte. */
    String text() {
        return text;
    }

    boolean beginsWith(String word) {
        return text.startsWith(word);
    }

    /** The unsigned number of four bytes, the highest first. */
    long number(int place) {
        return number(place, ByteOrder.BIG_ENDIAN);
    }

    /** The unsigned number of four bytes, the lowest first. */
    long numberBackwards(int place) {
        return number(place, ByteOrder.LITTLE_ENDIAN);
    }

    int shortBackwards(int place) {
        return Short.toUnsignedInt(
                ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getShort(place));
    }

    private long number(int place, ByteOrder order) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(content).order(order).getInt(place));
    }
}
