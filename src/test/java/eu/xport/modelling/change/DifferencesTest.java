package eu.xport.modelling.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.XportTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an analyst changes in a file is told in words; what only the picture shows is not. */
@XportTest
class DifferencesTest {

    private static final Path CONTACT = Path.of("processes/first-contact.bpmn");
    private static final Path FORM = Path.of("forms/contact-company.form");
    private static final Path SECTORS = Path.of("processes/sector-mapping.dmn");

    @Autowired
    private DifferenceWords words;

    @Test
    void anotherLengthIsADeadlineFromAndTo() {
        assertThat(told(CONTACT, "(submittedAt, )'[^']+'", "$1'99 days'"))
                .singleElement()
                .asString()
                .matches("Deadline contactDue of “Keep the promise: a call in time”: \\d+ (working )?days → 99 days");
    }

    @Test
    void theSameIsToldInFrench() {
        assertThat(told(Locale.FRENCH, CONTACT, "(submittedAt, )'[^']+'", "$1'99 days'"))
                .singleElement()
                .asString()
                .startsWith("Échéance contactDue de «\u00a0Keep the promise: a call in time\u00a0»\u00a0: ");
    }

    @Test
    void anotherGroupIsToldOfTheTask() {
        assertThat(told(CONTACT, "(id=\"ReassignContact\"[^>]*candidateGroups=\")managers", "$1analysts"))
                .containsExactly("Candidates of “Reassign the first contact”: managers → analysts");
    }

    @Test
    void anotherTimerIsTold() {
        assertThat(told(CONTACT, ">\\$\\{answerUntil}<(/bpmn:timeDate)", ">\\${contactDue}<$1"))
                .containsExactly("Timer of “No answer in time”: ${answerUntil} → ${contactDue}");
    }

    @Test
    void anotherConditionIsToldOfItsFlow() {
        assertThat(told(CONTACT, "attemptDays &gt;= 3", "attemptDays &gt;= 4"))
                .containsExactly("Condition of “Tried on three days? → Ask the company to call (Yes)”: "
                        + "${attemptDays >= 3} → ${attemptDays >= 4}");
    }

    @Test
    void aNewNameIsToldOnceAndNotOfTheFlowsAround() {
        assertThat(told(CONTACT, "name=\"Contact the company\"", "name=\"Call the company\""))
                .containsExactly("Task renamed: “Contact the company” → “Call the company”");
    }

    @Test
    void anotherIdOfTheSameTaskIsToldAsSuch() {
        assertThat(toldAll(CONTACT, "\"ContactCompany\"", "\"PhoneCompany\""))
                .contains("Task “Contact the company” has another id: ContactCompany → PhoneCompany");
    }

    @Test
    void aTaskThatComesAndOneThatGoesAreTold() {
        var added = "<bpmn:userTask id=\"Extra\" name=\"Something more\" />";

        assertThat(told(CONTACT, "(<bpmn:endEvent id=\"ConversationHeld\")", added + "$1"))
                .containsExactly("Task added: “Something more”");
        assertThat(words(
                        Locale.ENGLISH,
                        ProcessParts.of(changed(CONTACT, "(<bpmn:endEvent id=\"ConversationHeld\")", added + "$1")),
                        ProcessParts.of(read(CONTACT).getBytes(StandardCharsets.UTF_8))))
                .containsExactly("Task removed: “Something more”");
    }

    @Test
    void aMovedShapeIsPictureOnly() {
        assertThat(told(CONTACT, "<dc:Bounds x=\"\\d+\"", "<dc:Bounds x=\"7\"")).isEmpty();
    }

    @Test
    void whatNobodyForesawIsToldUnderTheNameOfTheFile() {
        assertThat(told(CONTACT, "(<bpmn:userTask id=\"ReassignContact\")", "$1 camunda:priority=\"70\""))
                .containsExactly("priority of “Reassign the first contact”: none → 70");
    }

    @Test
    void aQuestionThatIsRequiredNowAndOneWithOtherWordsAreTold() {
        assertThat(told(FORM, "\"maxLength\": 4000", "\"maxLength\": 4000, \"required\": true"))
                .anySatisfy(line -> assertThat(line).startsWith("Required of “").endsWith("none → yes"));
        assertThat(told(FORM, "\"label\": \"[^\"]+\"(,\\s+\"type\": \"select\")?", "\"label\": \"Otherwise\"$1"))
                .hasSize(1);
    }

    @Test
    void anAddedQuestionIsTold() {
        assertThat(told(
                        FORM,
                        "(\"components\": \\[)",
                        "$1 {\"type\": \"textfield\", \"key\": \"mood\", \"label\": \"Mood\"},"))
                .containsExactly("Question of the form added: “Mood”");
    }

    @Test
    void anotherCellIsToldOfItsRowTheNoteBesideItAndItsColumn() {
        assertThat(told(SECTORS, "<text>\"ICT\"</text>", "<text>\"ENERGY\"</text>"))
                .singleElement()
                .asString()
                .matches("“.+” of “\\d+: .+”: \"ICT\" → \"ENERGY\"");
    }

    @Test
    void aRuleThatGoesIsToldWithItsCells() {
        assertThat(told(SECTORS, "(?s)<rule id.*?</rule>", ""))
                .singleElement()
                .asString()
                .startsWith("Rule removed: “")
                .contains("“");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aModelDoesNotDifferFromItself(Path file) {
        var model = parts(file, read(file).getBytes(StandardCharsets.UTF_8));

        assertThat(model.parts()).isNotEmpty();
        assertThat(Differences.between(model, model)).isEmpty();
    }

    @Test
    void aFileThatReachesOutsideItselfIsRefused() {
        var outside = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";

        assertThatThrownBy(() -> ProcessParts.of(outside.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CandidateRefused.class)
                .hasMessage("unreadable");
    }

    static List<Path> files() throws IOException {
        try (var processes = Files.list(Path.of("processes"));
                var forms = Files.list(Path.of("forms"))) {
            return Stream.concat(processes, forms)
                    .filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> told(Path file, String pattern, String replacement) {
        return told(Locale.ENGLISH, file, pattern, replacement);
    }

    private List<String> told(Locale language, Path file, String pattern, String replacement) {
        return words(
                language,
                parts(file, read(file).getBytes(StandardCharsets.UTF_8)),
                parts(file, changed(file, pattern, replacement)));
    }

    private List<String> toldAll(Path file, String text, String replacement) {
        return words(
                Locale.ENGLISH,
                parts(file, read(file).getBytes(StandardCharsets.UTF_8)),
                parts(file, read(file).replace(text, replacement).getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> words(Locale language, ModelParts before, ModelParts after) {
        return Differences.between(before, after).stream()
                .map(difference -> words.in(language, difference))
                .toList();
    }

    private static ModelParts parts(Path file, byte[] content) {
        return Candidate.of(file.toString(), content).parts();
    }

    private static byte[] changed(Path file, String pattern, String replacement) {
        var changed = read(file).replaceFirst(pattern, replacement);
        assertThat(changed).as("the change was made").isNotEqualTo(read(file));
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
