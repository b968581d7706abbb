package eu.xport.models;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every decision model of the folder {@code processes} keeps to, so that an analyst finds the way in each. */
class DecisionModelTest {

    private static final Path FOLDER = Path.of("processes");

    @Test
    void thereAreDecisionModels() throws IOException {
        assertThat(models()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aFileBearsTheNameOfTheDecisionItLeadsTo(Path file) {
        var model = read(file);
        var last = decisions(model).stream()
                .filter(decision -> !requiredBySomeOther(decision, model))
                .map(DmnElement::getId)
                .toList();

        assertThat(last).as("%s: decisions that no other one requires", file).hasSize(1);
        assertThat(Rules.fileOf(last.get(0))).as("file of %s", last.get(0)).hasToString(fileName(file));
    }

    @ParameterizedTest
    @MethodSource("models")
    void anIdIsItsNameInPascalCase(Path file) {
        for (var decision : decisions(read(file))) {
            assertThat(decision.getId()).as("%s: %s", file, decision.getName()).isEqualTo(pascal(decision.getName()));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyDecisionIsToldAndItsHistoryIsKeptForAYear(Path file) {
        for (var decision : decisions(read(file))) {
            assertThat(text(decision.getDescription()))
                    .as("%s: description of %s", file, decision.getId())
                    .isNotBlank();
            assertThat(decision.getCamundaHistoryTimeToLiveString())
                    .as("%s: history time to live of %s", file, decision.getId())
                    .isEqualTo("P365D");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theDecisionAFileLeadsToNamesItsSource(Path file) {
        var model = read(file);
        decisions(model).stream()
                .filter(decision -> !requiredBySomeOther(decision, model))
                .forEach(decision -> assertThat(text(decision.getDescription()))
                        .as("%s", file)
                        .contains("Source:"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aHitPolicyOtherThanUniqueHasItsReason(Path file) {
        for (var decision : decisions(read(file))) {
            if (decision.getExpression() instanceof DecisionTable table && table.getHitPolicy() != HitPolicy.UNIQUE) {
                assertThat(text(decision.getDescription()))
                        .as("%s: %s is not UNIQUE, so its description says why", file, decision.getId())
                        .contains("Hit policy " + table.getHitPolicy().name().replace('_', ' ') + ":");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyRuleHasAnIdAndAnAnnotation(Path file) {
        var ids = new HashSet<String>();
        for (var rule : read(file).getModelElementsByType(Rule.class)) {
            assertThat(rule.getId()).as("%s: a rule’s id", file).isNotBlank();
            assertThat(ids.add(rule.getId()))
                    .as("%s: %s is there once", file, rule.getId())
                    .isTrue();
            assertThat(text(rule.getDescription()))
                    .as("%s: annotation of %s", file, rule.getId())
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyDecisionIsDrawn(Path file) throws IOException {
        var source = Files.readString(file);
        for (var decision : decisions(read(file))) {
            assertThat(source).as("%s", file).contains("dmnElementRef=\"" + decision.getId() + "\"");
        }
    }

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> fileName(file).endsWith(".dmn"))
                    .sorted()
                    .toList();
        }
    }

    private static String fileName(Path file) {
        return file.getFileName().toString();
    }

    private static DmnModelInstance read(Path file) {
        return Dmn.readModelFromFile(file.toFile());
    }

    private static Collection<Decision> decisions(DmnModelInstance model) {
        return model.getModelElementsByType(Decision.class);
    }

    private static boolean requiredBySomeOther(Decision decision, DmnModelInstance model) {
        return required(model).contains(decision.getId());
    }

    private static Set<String> required(DmnModelInstance model) {
        return model.getModelElementsByType(InformationRequirement.class).stream()
                .map(InformationRequirement::getRequiredDecision)
                .filter(required -> required != null)
                .map(DmnElement::getId)
                .collect(Collectors.toSet());
    }

    private static String text(Description description) {
        return description == null ? "" : description.getTextContent();
    }

    private static String pascal(String name) {
        return Stream.of(name.split(" "))
                .map(word ->
                        word.substring(0, 1).toUpperCase() + word.substring(1).toLowerCase())
                .collect(Collectors.joining());
    }
}
