package eu.xport.modelling;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the French texts that analysts keep: a line each, in UTF-8. */
public final class Catalogue {

    private Catalogue() {}

    /** @throws IllegalArgumentException when a line is not written as such files are */
    public static Properties read(byte[] file) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texts;
    }
}
