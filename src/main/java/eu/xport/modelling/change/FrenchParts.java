package eu.xport.modelling.change;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** Takes the French texts apart, line by line. */
final class FrenchParts {

    private FrenchParts() {}

    static ModelParts of(String file, byte[] content) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new CandidateRefused("unreadable", unreadable.getMessage());
        }
        var parts = texts.stringPropertyNames().stream()
                .sorted()
                .map(line -> new Part(line, "french", line, Map.of("french", texts.getProperty(line))))
                .toList();
        return new ModelParts(ModelParts.Kind.TEXTS, file, file, parts, false);
    }
}
