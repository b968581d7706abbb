package eu.xport.modelling.stories;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputValues;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The table {@code processes/stories.dmn} as it is read for living: texts without their quotation marks. */
record Table(DmnModelInstance model) {

    static Table read() {
        return new Table(Dmn.readModelFromFile(Path.of("processes/stories.dmn").toFile()));
    }

    List<Row> rows() {
        return model.getModelElementsByType(Rule.class).stream().map(this::row).toList();
    }

    /** The choices that Modeler offers in a column. */
    List<String> choices(String column) {
        return inputs().stream()
                .filter(input -> name(input).equals(column))
                .map(Input::getInputValues)
                .map(InputValues::getTextContent)
                .flatMap(values -> Stream.of(values.trim().split("(?<=\"),")))
                .map(value -> cell(column, value.trim()))
                .toList();
    }

    private Row row(Rule rule) {
        var texts = new ArrayList<String>();
        rule.getInputEntries().forEach(entry -> texts.add(entry.getTextContent()));
        rule.getOutputEntries().forEach(entry -> texts.add(entry.getTextContent()));
        var names = names();
        var cells = new LinkedHashMap<String, String>();
        try {
            for (var column = 0; column < names.size(); column++) {
                cells.put(
                        names.get(column),
                        cell(names.get(column), texts.get(column).trim()));
            }
            return Row.of(rule.getId(), Map.copyOf(cells));
        } catch (AssertionError unreadable) {
            throw new AssertionError("Row " + rule.getId() + ": " + unreadable.getMessage());
        }
    }

    private List<String> names() {
        return Stream.concat(
                        inputs().stream().map(Table::name),
                        model.getModelElementsByType(Output.class).stream().map(Output::getName))
                .toList();
    }

    private List<Input> inputs() {
        return List.copyOf(model.getModelElementsByType(Input.class));
    }

    private static String name(Input input) {
        return input.getInputExpression().getTextContent().trim();
    }

    /** An empty cell is empty or a dash. */
    static String cell(String column, String text) {
        if (text.isEmpty() || text.equals("-")) {
            return "";
        }
        if (!text.matches("\"[^\"]*\"")) {
            throw new AssertionError(
                    "%s in the column %s is not one text: write it between quotation marks.".formatted(text, column));
        }
        return text.substring(1, text.length() - 1);
    }
}
