package eu.xport.modelling.gate;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.xport.engine.Release;
import eu.xport.modelling.Catalogue;
import eu.xport.modelling.Xml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/** Before anything else is read in them: what files there are, how large, and whether they are what their names say. */
@Component
class SafeFiles {

    static final int LARGEST = 1_000_000;
    static final int MOST = 100;

    private static final Pattern NAME =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.(bpmn|dmn|form)|texts_fr\\.properties");

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Stream<String> faults(Release release) {
        if (release.sent().isEmpty()) {
            return Stream.of("Nothing was sent: choose a diagram, a decision, a form or texts_fr.properties.");
        }
        if (release.sent().size() > MOST) {
            return Stream.of("%d files are too many for one release: send at most %d."
                    .formatted(release.sent().size(), MOST));
        }
        return release.sent().entrySet().stream().flatMap(file -> fault(file.getKey(), file.getValue()).stream());
    }

    private static Optional<String> fault(String name, byte[] file) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of(
                    ("%s cannot be part of a release: only .bpmn, .dmn and .form files with plain names in small letters"
                                    + " (first-contact.bpmn) and texts_fr.properties can.")
                            .formatted(Sentence.quoted(name)));
        }
        if (file.length > LARGEST) {
            return Optional.of("%s is too large: a file has at most %d characters.".formatted(name, LARGEST));
        }
        return isText(file)
                ? unreadable(name, file)
                : Optional.of("%s is not written in UTF-8: save it again in Camunda Modeler.".formatted(name));
    }

    private static boolean isText(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .chars()
                    .noneMatch(sign -> sign == 0);
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Optional<String> unreadable(String name, byte[] file) {
        try {
            if (name.endsWith(".form")) {
                if (!STRICT.readTree(file).isObject()) {
                    return Optional.of(name + " is not a form: it holds no JSON object.");
                }
            } else if (name.endsWith(".properties")) {
                Catalogue.read(file);
            } else {
                Xml.read(file);
                schema(name, file);
            }
            return Optional.empty();
        } catch (SAXException entity) {
            return Optional.of(
                    entity.getMessage().contains("DOCTYPE")
                            ? name
                                    + " declares a document type (DOCTYPE), which could draw in other files: remove the declaration."
                            : "%s cannot be read as XML: %s".formatted(name, Sentence.of(entity)));
        } catch (ModelException other) {
            return Optional.of("%s is not what the standard allows: %s".formatted(name, Sentence.of(other)));
        } catch (IOException | IllegalArgumentException other) {
            return Optional.of("%s cannot be read: %s".formatted(name, Sentence.of(other)));
        }
    }

    private static void schema(String name, byte[] file) {
        if (name.endsWith(".bpmn")) {
            Bpmn.readModelFromStream(new ByteArrayInputStream(file));
        } else {
            Dmn.readModelFromStream(new ByteArrayInputStream(file));
        }
    }
}
