package eu.xport.models;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that Camunda Modeler shows while one draws and those of this build are the same, and find the same wrong models. */
class LintRuleTest {

    private static final Path RULES = ProcessModel.FOLDER.resolve(".camunda/lint/rules.js");
    private static final Path WRONG_MODELS = Path.of("src/test/resources/models/wrong-models.json");
    private static final Pattern RULE = Pattern.compile("(?m)^    '([a-z-]+)'\\(node, say\\)");

    private static final ProcessModelTest MODEL = new ProcessModelTest();
    private static final ProcessDeadlineTest DEADLINE = new ProcessDeadlineTest();
    private static final ProcessPictureTest PICTURE = new ProcessPictureTest();
    private static final ProcessStoryTest STORY = new ProcessStoryTest();

    private static final Map<String, Consumer<ProcessModel>> COUNTERPARTS = Map.ofEntries(
            entry("kept-for-days", MODEL::aModelIsValidAndCarriesTheNameOfItsProcess),
            entry("speaking-id", MODEL::everyIdSpeaks),
            entry("explained", MODEL::processesTasksTimersPromisesAndDecisionsAreExplained),
            entry(
                    "bound-to-deployment",
                    MODEL::aUserTaskIsNamedAsItsFormAndFormsDecisionsAndCallsStayWithTheirDeployment),
            entry("no-code", MODEL::aModelHoldsNoCode),
            entry("known-group", MODEL::aTaskIsOfferedToAGroupThatExists),
            entry("number-once", DEADLINE::theNumberOfADeadlineStandsOnlyWhereTheDeadlineIsCounted),
            entry("deadline-read-by-name", DEADLINE::aDeadlineIsCountedOnceAndReadByItsName),
            entry("letter", STORY::everyLetterSaysWhatToWhomAndWhy),
            entry("story", STORY::labelsReadAsAStory),
            entry("verb-and-object", STORY::workIsNamedByAVerbAndItsObject),
            entry("drawn", PICTURE::everythingIsDrawnInTheUsualSize),
            entry("straight-lines", PICTURE::linesAreStraightAndDoNotCross));

    @Test
    void everyRuleOfModelerHasACounterpartInTheBuildAndTheReverse() throws IOException {
        Set<String> rules = RULE.matcher(Files.readString(RULES))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(rules).isEqualTo(COUNTERPARTS.keySet());
    }

    @Test
    void everyRuleIsBrokenByAWrongModel() throws IOException {
        assertThat(wrongModels()).extracting(WrongModel::rule).containsAll(COUNTERPARTS.keySet());
    }

    @Test
    void everyPerModelTestOfTheBuildIsARuleOfModeler() {
        long perModel = List.of(MODEL, DEADLINE, PICTURE, STORY).stream()
                .flatMap(test -> List.of(test.getClass().getDeclaredMethods()).stream())
                .filter(method -> List.of(method.getParameterTypes()).equals(List.of(ProcessModel.class)))
                .filter(method -> method.isAnnotationPresent(ParameterizedTest.class))
                .count();
        assertThat(COUNTERPARTS).hasSize((int) perModel);
    }

    @ParameterizedTest
    @MethodSource("wrongModels")
    void theBuildFindsWhatModelerFinds(WrongModel wrong) {
        var model = ProcessModel.named(wrong.model()).with(wrong.find(), wrong.replace());
        assertThatThrownBy(() -> COUNTERPARTS.get(wrong.rule()).accept(model)).isInstanceOf(AssertionError.class);
    }

    private static List<WrongModel> wrongModels() throws IOException {
        return List.of(new ObjectMapper().readValue(WRONG_MODELS.toFile(), WrongModel[].class));
    }

    /** A model of the folder with one thing put in another's place, and the rule that this breaks. */
    private record WrongModel(String rule, String model, String find, String replace) {}
}
