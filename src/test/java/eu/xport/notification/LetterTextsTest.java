package eu.xport.notification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.AppointmentKind;
import eu.xport.journey.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter that a model can send exists in both languages, and nobody is left with words of the other one. */
class LetterTextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern DETAIL = Pattern.compile("\\{(\\d)[,}]");

    /** Texts that are rightly the same in both languages; reviewed one by one. */
    private static final List<String> SAME_IN_BOTH =
            List.of("{0}, {1}", "AD Normandie · CCI International Normandie · Business France", "Expert");

    private final LetterTemplates templates = LetterFixtures.templates();

    /** A new letter of a model needs a template in src/main/resources/letters and its texts in letters_*.properties. */
    @ParameterizedTest
    @MethodSource("lettersOfTheModels")
    void everyLetterOfAModelCanBeWritten(String kind, String reader, String language) {
        var text = templates.of(LetterFixtures.letter(kind, reader, language));

        assertThat(text.subject()).isNotBlank().hasSizeLessThan(120);
        assertThat(Stream.of(text.subject(), text.text(), text.html())).allSatisfy(told -> assertThat(told)
                .as("a detail that nobody gave, or an expression that nobody computed")
                .doesNotContainPattern("\\{\\d|\\?\\?|\\$\\{|#\\{| th:"));
    }

    static Stream<Arguments> lettersOfTheModels() {
        return Stream.concat(
                        sendTasks().flatMap(LetterTextsTest::letters),
                        Stream.of(
                                List.of("DIGEST", "EXPERT"),
                                List.of("DIGEST", "MANAGERS"),
                                List.of("ANSWERS_KEPT", "COMPANY")))
                .distinct()
                .flatMap(letter ->
                        Stream.of("en", "fr").map(language -> Arguments.of(letter.get(0), letter.get(1), language)));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void aClosingIsWrittenForEveryOutcome(String outcome, String reader, String language) {
        var facts = LetterFixtures.but(LetterFixtures.facts(language), "outcome", outcome);

        assertThat(templates
                        .of(LetterFixtures.letter("CLOSING", reader, language, facts))
                        .text())
                .isNotBlank();
    }

    static Stream<Arguments> outcomes() {
        return Stream.of(Outcome.values())
                .flatMap(outcome -> Stream.of("COMPANY", "EXPERT").flatMap(reader -> Stream.of("en", "fr")
                        .map(language -> Arguments.of(outcome.name(), reader, language))));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY, en, 'Céline Auvray meets you on the day agreed, in the place of Denis Vautier'",
        "COMPANY, fr, 'Céline Auvray vous rencontrera à la date convenue, à la place de Denis Vautier'",
        "EXPERT, en, You meet the company in the place of Denis Vautier",
        "EXPERT, fr, Vous rencontrez l’entreprise à la place de Denis Vautier"
    })
    void whoStandsInForSomebodyIsSaidSo(String reader, String language, String told) {
        var facts = LetterFixtures.but(LetterFixtures.facts(language), "absentName", "Denis Vautier");

        assertThat(templates
                        .of(LetterFixtures.letter("MEETING_ENTRUSTED", reader, language, facts))
                        .text()
                        .replaceAll("\\s+", " "))
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_REACHED, en, an expert of AD Normandie, 'An expert of AD Normandie has tried several times'",
        "NOT_REACHED, fr, un expert de l’équipe AD Normandie, 'Un expert de l’équipe AD Normandie a essayé'",
        "APPOINTMENT, en, an expert of AD Normandie, Your appointment with an expert of AD Normandie is agreed",
        "APPOINTMENT, fr, un expert de l’équipe AD Normandie, Votre rendez-vous avec un expert de l’équipe AD Normandie"
    })
    void wherePeopleAreOpenThePartnerIsNamedOnceAndTheTeamSigns(
            String kind, String language, String open, String told) {
        var facts = LetterFixtures.but(LetterFixtures.facts(language), "expertName", open);
        facts.put("expertOpen", true);
        facts.remove("expertEmail");

        assertThat(templates
                        .of(LetterFixtures.letter(kind, "COMPANY", language, facts))
                        .text()
                        .replaceAll("\\s+", " "))
                .contains(told)
                .contains(language.equals("fr") ? "Bien cordialement L’équipe" : "With kind regards The team")
                .doesNotContain("AD Normandie, CCI International Normandie");
    }

    @ParameterizedTest
    @CsvSource({
        "REVIEW_MEETING, COMPANY, en, 'Your closing review: '",
        "REVIEW_MEETING, COMPANY, fr, Votre bilan de clôture",
        "REVIEW_MEETING, EXPERT, en, closing review on",
        "REVIEW_MEETING, EXPERT, fr, bilan de clôture le",
        "REVIEW_MEETING_MOVED, COMPANY, en, Date of your closing review",
        "REVIEW_MEETING_MOVED, COMPANY, fr, Date de votre bilan de clôture",
        "REVIEW_MEETING_MOVED, EXPERT, en, closing review set for",
        "REVIEW_MEETING_MOVED, EXPERT, fr, bilan de clôture fixé au"
    })
    void aClosingReviewIsCalledOneInLetterAndCalendar(String kind, String reader, String language, String subject) {
        var facts = LetterFixtures.but(LetterFixtures.facts(language), "meetingCloses", "true");

        var text = templates.of(LetterFixtures.letter(kind, reader, language, facts));

        assertThat(text.subject()).contains(subject);
        var summary = text.invitation()
                .orElseThrow()
                .ics()
                .lines()
                .filter(line -> line.startsWith("SUMMARY"))
                .findFirst()
                .orElseThrow();
        assertThat(summary).contains(language.equals("fr") ? "Bilan de clôture" : "Closing review");
        assertThat(Jsoup.parse(text.html()).body().text())
                .containsIgnoringCase(language.equals("fr") ? "bilan de clôture" : "closing review");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'As long as Céline Auvray is away, Denis Vautier stands in'",
        "fr, 'Céline Auvray n’est pas là en ce moment : d’ici à son retour, Denis Vautier prend le relais'"
    })
    void aNewExpertWhoIsAwayIsNamedWithWhoStandsIn(String language, String told) {
        var facts = LetterFixtures.but(LetterFixtures.facts(language), "standInName", "Denis Vautier");

        assertThat(templates
                        .of(LetterFixtures.letter("EXPERT_CHANGED", "COMPANY", language, facts))
                        .text()
                        .replaceAll("\\s+", " "))
                .contains("Céline Auvray", told);
        assertThat(templates
                        .of(LetterFixtures.letter("EXPERT_CHANGED", "EXPERT", language, facts))
                        .text())
                .contains("Céline Auvray");
    }

    @Test
    void bothLanguagesHaveEveryText() {
        assertThat(texts("fr").keySet()).isEqualTo(texts("en").keySet());
        assertThat(Stream.of("en", "fr").flatMap(language -> texts(language).values().stream()))
                .noneMatch(String::isBlank);
    }

    @Test
    void bothLanguagesTellTheSameDetails() {
        texts("en")
                .forEach((key, text) ->
                        assertThat(details(texts("fr").get(key))).as(key).isEqualTo(details(text)));
    }

    @Test
    void aTextThatIsEqualInBothLanguagesWasReviewed() {
        var french = texts("fr");
        assertThat(texts("en").entrySet().stream()
                        .filter(text -> text.getValue().equals(french.get(text.getKey())))
                        .map(Map.Entry::getValue)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(SAME_IN_BOTH);
    }

    @Test
    void noTextIsLeftBehind() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(RESOURCES.resolve("letters"))) {
            files.filter(file -> file.toString().endsWith(".html")).forEach(file -> used.addAll(named(file)));
        }
        for (var kind : AppointmentKind.values()) {
            used.add("invitation.company." + kind);
            used.add("invitation.staff." + kind);
        }
        assertThat(texts("en").keySet()).allSatisfy(key -> assertThat(used)
                .as("no template asks for the text %s", key)
                .anyMatch(name -> key.equals(name) || key.startsWith(name + ".")));
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (var language : List.of("en", "fr")) {
            assertThat(Files.readAllLines(file(language)).stream()
                            .filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates();
        }
    }

    /** What a template asks for, under its own name and as a text of all letters. */
    private static List<String> named(Path file) {
        var template = RESOURCES
                .resolve("letters")
                .relativize(file)
                .toString()
                .replace(".html", "")
                .replace('/', '.');
        return Pattern.compile("#\\{(?:\\$\\{')?([\\w.]+?)[.]?['(}]")
                .matcher(read(file))
                .results()
                .flatMap(name -> Stream.of(template + "." + name.group(1), name.group(1)))
                .toList();
    }

    private static TreeSet<String> details(String text) {
        var details = new TreeSet<String>();
        DETAIL.matcher(text).results().forEach(detail -> details.add(detail.group(1)));
        return details;
    }

    private static Map<String, String> texts(String language) {
        try (var source = Files.newBufferedReader(file(language), StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(source);
            var sorted = new TreeMap<String, String>();
            texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
            return sorted;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path file(String language) {
        return RESOURCES.resolve("letters_" + language + ".properties");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<SendTask> sendTasks() {
        try (var files = Files.list(Path.of("processes"))) {
            return files
                    .filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(SendTask.class).stream())
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<List<String>> letters(SendTask task) {
        return Stream.of(input(task, "reader").split(", ")).map(reader -> List.of(input(task, "letter"), reader));
    }

    private static String input(SendTask task, String name) {
        return task.getExtensionElements().getElementsQuery().list().stream()
                .flatMap(extension -> extension.getChildElementsByType(CamundaInputParameter.class).stream())
                .filter(parameter -> parameter.getCamundaName().equals(name))
                .map(CamundaInputParameter::getTextContent)
                .findFirst()
                .orElseThrow();
    }
}
