package eu.xport.modelling.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The project's own models with something changed, as an analyst or an attacker would send them.
 *
 * @param name what was changed
 * @param sent the changed files
 * @param answer part of the one sentence that refuses it; empty where it may pass
 */
record Variation(String name, Map<String, byte[]> sent, String answer) {

    static Variation of(String name) {
        return new Variation(name, Map.of(), "");
    }

    /** In this file, that text is replaced where it stands first; a text that is not there is a fault of the test. */
    Variation in(String file, String before, String after) {
        var text = sent.containsKey(file) ? new String(sent.get(file), StandardCharsets.UTF_8) : Folder.text(file);
        if (!text.contains(before)) {
            throw new AssertionError("%s does not hold %s, which '%s' changes".formatted(file, before, name));
        }
        var place = text.indexOf(before);
        return with(file, text.substring(0, place) + after + text.substring(place + before.length()));
    }

    /** In this file, something is put before that text. */
    Variation before(String file, String place, String added) {
        return in(file, place, added + place);
    }

    Variation with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Variation with(String file, byte[] content) {
        var files = new TreeMap<>(sent);
        files.put(file, content);
        return new Variation(name, files, answer);
    }

    Variation french(String... lines) {
        var file = "texts_fr.properties";
        var text = sent.containsKey(file) ? new String(sent.get(file), StandardCharsets.UTF_8) : Folder.text(file);
        return with(file, text + "\n" + String.join("\n", lines) + "\n");
    }

    Variation refused(String sentence) {
        return new Variation(name, sent, sentence);
    }

    @Override
    public String toString() {
        return name;
    }

    /** The two folders that an analyst opens. */
    static final class Folder {

        private Folder() {}

        static Map<String, byte[]> files() {
            var files = new TreeMap<String, byte[]>();
            Stream.of("processes", "forms")
                    .flatMap(Folder::in)
                    .forEach(file -> files.put(file.getFileName().toString(), bytes(file)));
            return files;
        }

        static String text(String file) {
            return new String(files().get(file), StandardCharsets.UTF_8);
        }

        private static Stream<Path> in(String folder) {
            try (var files = Files.list(Path.of(folder))) {
                return files
                        .filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form|properties)"))
                        .toList()
                        .stream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static byte[] bytes(Path file) {
            try {
                return Files.readAllBytes(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
