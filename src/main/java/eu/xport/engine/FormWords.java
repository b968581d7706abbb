package eu.xport.engine;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.util.Lazy;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Lays our words over those that stand in Tasklist's script for forms: it speaks English only, shows patterns to people,
 * and offers no translation. Each word is replaced with the code around it, so that nothing else of the script is touched.
 */
@Controller
class FormWords {

    static final String SCRIPT = "META-INF/resources/webjars/camunda/lib/deps.js";

    private final Texts texts;
    private final Map<String, Lazy<String>> scripts;

    FormWords(Texts texts, ObjectMapper json) {
        this.texts = texts;
        scripts = Map.of(
                "en", Lazy.of(() -> translated("en", json)),
                "fr", Lazy.of(() -> translated("fr", json)));
    }

    @GetMapping("/camunda/lib/deps.js")
    ResponseEntity<String> script() {
        var text = scripts.get(texts.readerLanguage().getLanguage()).get();
        return ResponseEntity.ok()
                .header("Content-Type", "text/javascript;charset=UTF-8")
                .cacheControl(CacheControl.noCache())
                .eTag(Integer.toHexString(text.hashCode()))
                .body(text);
    }

    static Map<String, String> in(String language, ObjectMapper json) throws IOException {
        return json.readValue(
                new ClassPathResource("webapps/form-words_" + language + ".json").getInputStream(),
                new TypeReference<>() {});
    }

    private static String translated(String language, ObjectMapper json) {
        try {
            var text = new ClassPathResource(SCRIPT).getContentAsString(StandardCharsets.UTF_8);
            for (var word : in(language, json).entrySet()) {
                text = text.replace(word.getKey(), word.getValue());
            }
            return text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
