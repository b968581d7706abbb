package eu.xport.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** How letters look. Many mail programs drop style sheets: each rule is written to the elements that it is for. */
record LetterStyle(Map<String, String> rules) {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    static LetterStyle read(String resource) {
        try (var source = LetterStyle.class.getResourceAsStream(resource)) {
            var text = new String(source.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
            var rules = new LinkedHashMap<String, String>();
            RULE.matcher(text)
                    .results()
                    .forEach(rule -> rules.put(
                            rule.group(1).strip(),
                            rule.group(2).replaceAll("\\s+", " ").strip()));
            return new LetterStyle(rules);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void applyTo(Document page) {
        rules.forEach((selector, style) -> page.body()
                .select(selector)
                .forEach(element -> element.attr("style", (element.attr("style") + " " + style).strip())));
    }
}
