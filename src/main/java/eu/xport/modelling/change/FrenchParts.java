package eu.xport.modelling.change;

import eu.xport.modelling.Catalogue;
import java.util.Map;
import java.util.Properties;

/** Takes the French texts apart, line by line. */
final class FrenchParts {

    private FrenchParts() {}

    static ModelParts of(String file, byte[] content) {
        var texts = read(content);
        var parts = texts.stringPropertyNames().stream()
                .sorted()
                .map(line -> new Part(line, "french", line, Map.of("french", texts.getProperty(line))))
                .toList();
        return new ModelParts(ModelParts.Kind.TEXTS, file, file, parts, false);
    }

    private static Properties read(byte[] content) {
        try {
            return Catalogue.read(content);
        } catch (IllegalArgumentException unreadable) {
            throw new CandidateRefused("unreadable", unreadable.getMessage());
        }
    }
}
