package eu.xport.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes that forms offer and rules hand out: people read their names, in both languages, on cards and pages. */
class CodeTextsTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path TEXTS = Path.of("src/main/resources");
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"");

    /** The columns of our tables that hold them. */
    private static final int LONGEST = 20;

    @ParameterizedTest
    @CsvSource({
        "SelfDiagnosis, preferredCallTime, callTime",
        "SelfDiagnosis, language, language",
        "ContactCompany, contactOutcome, contactOutcome",
        "ReassignContact, breachCause, cause",
        "UnblockRoadmap, breachCause, cause",
        "HoldAppointment, appointmentOutcome, appointmentOutcome",
        "HoldReviewMeeting, meetingOutcome, meetingOutcome",
        "JourneyNote, noteKind, noteKind"
    })
    void everyChoiceOfAFormHasAName(String form, String field, String kind) {
        var asked = FormFile.of(form);

        named(
                asked + " offers %s in the field '" + field + "'",
                kind,
                asked.component(field).options());
    }

    @ParameterizedTest
    @CsvSource({
        "export-readiness.dmn, readinessBand, band",
        "export-readiness.dmn, exporterProfile, profile",
        "export-readiness.dmn, gap, dimension",
        "sector-mapping.dmn, sector, sector",
        "service-catalogue.dmn, family, family",
        "links.dmn, kind, linkKind",
        "agenda.dmn, kind, agendaKind"
    })
    void everyWordOfARuleHasAName(String model, String output, String kind) {
        named(model + " answers %s in the column '" + output + "'", kind, words(model, output));
    }

    @Test
    void everyDimensionOfTheQuestionsHasAName() {
        FormFile.all()
                .forEach(form -> named(
                        form + " counts a question to the dimension %s",
                        "dimension",
                        form.questions().stream()
                                .map(question -> question.json()
                                        .at("/properties/dimension")
                                        .asText())
                                .distinct()
                                .toList()));
    }

    @Test
    void everyReasonToStopTheClockAndEveryPromiseHasAName() throws IOException {
        for (var model : models(".bpmn")) {
            var source = Files.readString(PROCESSES.resolve(model));
            named(model + " stops the clock for %s", "clockStop", found("name=\"clockReason\">([^<]+)<", source));
            named(
                    model + " promises %s",
                    "promise",
                    found("name=\"(\\w+)\">\\$\\{deadline\\.after\\([^)]*clockStops", source));
        }
    }

    @Test
    void everyLetterHasANameAndWhatCanWaitAReason() throws IOException {
        for (var model : models(".bpmn")) {
            var source = Files.readString(PROCESSES.resolve(model));
            named(model + " writes %s", "letterKind", found("name=\"letter\">([^<]+)<", source));
            named(
                    model + " lets %s wait for the digest",
                    "letterReason",
                    found("name=\"letter\">([^<]+)<(?:(?!inputOutput>)[\\s\\S])*name=\"timing\">DIGEST<", source));
        }
    }

    @Test
    void everyCodeFitsIntoItsPlace() {
        var tooLong = Stream.of(
                        words("export-readiness.dmn", "readinessBand"),
                        words("export-readiness.dmn", "exporterProfile"),
                        words("sector-mapping.dmn", "sector"),
                        words("sector-mapping.dmn", "strategyArea"),
                        FormFile.of("SelfDiagnosis").component("workforce").options(),
                        FormFile.of("SelfDiagnosis")
                                .component("preferredCallTime")
                                .options())
                .flatMap(List::stream)
                .filter(code -> code.length() > LONGEST);

        assertThat(tooLong)
                .as("A code has at most %d signs; the label that people read may be longer.", LONGEST)
                .isEmpty();
    }

    private static void named(String where, String kind, List<String> codes) {
        texts().forEach((file, texts) -> assertThat(codes).allSatisfy(code -> assertThat(texts)
                .as(
                        where + ", but nobody has named it: add a line '%s.%s=...' to %s.",
                        code,
                        kind,
                        code,
                        TEXTS.resolve(file))
                .containsKey(kind + "." + code)));
    }

    private static Map<String, Properties> texts() {
        var all = new TreeMap<String, Properties>();
        Stream.of("messages_en.properties", "messages_fr.properties").forEach(file -> all.put(file, read(file)));
        return all;
    }

    private static Properties read(String file) {
        try (var source = Files.newBufferedReader(TEXTS.resolve(file), StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(source);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the rules of a table write in one of its outputs. */
    private static List<String> words(String model, String output) {
        var file = Dmn.readModelFromFile(PROCESSES.resolve(model).toFile());
        var words = file.getModelElementsByType(DecisionTable.class).stream()
                .flatMap(table -> column(table, output))
                .flatMap(entry -> found(WORD.pattern(), entry.getTextContent()).stream())
                .distinct()
                .toList();
        assertThat(words).as("%s has words in the column %s", model, output).isNotEmpty();
        return words;
    }

    private static Stream<OutputEntry> column(DecisionTable table, String output) {
        var names = table.getOutputs().stream().map(column -> column.getName()).toList();
        var place = names.indexOf(output);
        return place < 0
                ? Stream.empty()
                : table.getRules().stream()
                        .map(rule -> rule.getOutputEntries().stream().toList().get(place));
    }

    private static List<String> models(String ending) throws IOException {
        try (var files = Files.list(PROCESSES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
