package eu.xport.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The French texts of Camunda's web applications, held against the English ones that Camunda ships. */
class LocaleTest {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{.*?}}|\\{}|%[sd]|</?(?:a|b|br|em|i|p|strong)\\b[^>]*>|&[lg]t;");
    private static final Pattern TIGHT_PUNCTUATION = Pattern.compile(" [:;?!»]|« |'");

    /** Product names, symbols and words that both languages write alike. */
    private static final Set<String> ALIKE = Set.of(
            "",
            "%d minutes",
            "<",
            "<=",
            ">",
            ">=",
            "<null>",
            "Action",
            "Admin",
            "Applications",
            "Camunda",
            "Cockpit",
            "Date",
            "Description",
            "Documentation",
            "Tasklist",
            "Type",
            "Variables",
            "D MMMM YYYY",
            "DD/MM/YYYY",
            "HH:mm",
            " OK",
            " instances.",
            "<version>",
            "Actions",
            "Active",
            "Annotation",
            "Application",
            "CSV",
            "Camunda Cockpit",
            "Cascade",
            "Configuration",
            "Exception",
            "Incidents",
            "Instance",
            "JSON",
            "Job",
            "Jobs",
            "Message",
            "Migration",
            "Notification",
            "OK",
            "Optimize",
            "Options",
            "Source",
            "Total",
            "Types",
            "Variable",
            "Version",
            "instance",
            "instances",
            "null",
            "s",
            "{{count}} jobs",
            "L");

    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void everyShippedTextHasAFrenchOneAndNoneIsInvented(String app) throws IOException {
        assertThat(texts(app, "fr")).containsOnlyKeys(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void aFrenchTextKeepsThePlaceholdersOfTheEnglishOne(String app) throws IOException {
        var french = texts(app, "fr");
        texts(app, "en").forEach((key, english) -> assertThat(placeholders(french.get(key)))
                .as(key)
                .containsExactlyInAnyOrderElementsOf(placeholders(english)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void aTextIsTheSameInBothLanguagesOnlyWhenReviewed(String app) throws IOException {
        var french = texts(app, "fr");
        texts(app, "en").forEach((key, english) -> {
            if (!ALIKE.contains(english)) {
                assertThat(french.get(key)).as(key).isNotBlank().isNotEqualTo(english);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void frenchPunctuationDoesNotBreakTheLine(String app) throws IOException {
        assertThat(texts(app, "fr"))
                .allSatisfy((key, text) -> assertThat(text).doesNotContainPattern(TIGHT_PUNCTUATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void theFileHasNoByteOrderMark(String app) throws IOException {
        assertThat(read(app, "fr")).doesNotStartWith(BYTE_ORDER_MARK);
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
    }

    private Map<String, String> texts(String app, String language) throws IOException {
        var texts = new TreeMap<String, String>();
        // Camunda's own files begin with a byte order mark, which is no JSON.
        collect("", json.readTree(read(app, language).replace(BYTE_ORDER_MARK, "")), texts);
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        node.fields().forEachRemaining(field -> collect(path + "/" + field.getKey(), field.getValue(), texts));
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(path + "/" + index, node.get(index), texts);
            }
        }
        if (node.isTextual()) {
            texts.put(path, node.textValue());
        }
    }

    private static String read(String app, String language) throws IOException {
        var path = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
        try (InputStream file = LocaleTest.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
