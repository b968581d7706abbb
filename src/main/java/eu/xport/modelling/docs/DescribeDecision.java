package eu.xport.modelling.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Reads a decision model for people: each table with its rules and why they are there. */
class DescribeDecision {

    private static final String ANY = "–";

    private final Path file;
    private final ModelTexts texts;

    DescribeDecision(Path file, ModelTexts texts) {
        this.file = file;
        this.texts = texts;
    }

    DecisionPage page() {
        var decisions = Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class);
        var tables = decisions.stream().map(this::table).toList();
        return new DecisionPage(DescribeProcess.pageOf(file), tables.get(0).name(), tables);
    }

    private DecisionPage.Table table(Decision decision) {
        var table = decision.getExpression() instanceof DecisionTable rules ? rules : null;
        return new DecisionPage.Table(
                decision.getId(),
                texts.name(decision.getId(), decision.getName()),
                texts.told(decision.getId(), description(decision)),
                table == null ? List.of() : columns(decision, table),
                table == null ? List.of() : rows(decision, table));
    }

    private List<String> columns(Decision decision, DecisionTable table) {
        return Stream.concat(
                        table.getInputs().stream().map(input -> column(decision, input, input.getLabel(), "")),
                        table.getOutputs().stream()
                                .map(output -> column(decision, output, output.getLabel(), output.getName())))
                .toList();
    }

    private String column(Decision decision, DmnElement column, String label, String name) {
        return texts.name(
                decision.getId() + "." + column.getId(),
                Optional.ofNullable(label).filter(text -> !text.isBlank()).orElse(name));
    }

    private List<DecisionPage.Row> rows(Decision decision, DecisionTable table) {
        return table.getRules().stream()
                .map(rule -> new DecisionPage.Row(
                        cells(rule), texts.name(decision.getId() + "." + rule.getId(), description(rule))))
                .toList();
    }

    private static List<String> cells(Rule rule) {
        return Stream.concat(
                        rule.getInputEntries().stream()
                                .map(entry -> text(entry.getText().getTextContent())),
                        rule.getOutputEntries().stream()
                                .map(entry -> text(entry.getText().getTextContent())))
                .toList();
    }

    private static String text(String cell) {
        return cell.isBlank() ? ANY : cell.strip().replace("\"", "");
    }

    private static String description(DmnElement element) {
        return Optional.ofNullable(element.getUniqueChildElementByType(Description.class))
                .map(ModelElementInstance::getTextContent)
                .orElse("");
    }
}
