package eu.xport.modelling.change;

import eu.xport.modelling.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Takes a decision apart: its table, its columns, and each rule with its cells. */
final class DecisionParts {

    private final List<Part> parts = new ArrayList<>();

    private DecisionParts() {}

    static ModelParts of(byte[] file) {
        var root = ModelParts.read(file);
        var decisions = Xml.children(root, "decision").toList();
        if (decisions.isEmpty()) {
            throw new CandidateRefused("noDecision");
        }
        var work = new DecisionParts();
        decisions.forEach(work::decision);
        return new ModelParts(
                ModelParts.Kind.DECISION,
                decisions.get(0).getAttribute("id"),
                decisions.get(0).getAttribute("name"),
                work.parts,
                true);
    }

    private void decision(Element decision) {
        var facts = attributes(decision);
        Xml.children(decision, "literalExpression").forEach(written -> facts.put("expression", Xml.line(written)));
        Xml.children(decision, "variable")
                .forEach(variable ->
                        facts.put("result", variable.getAttribute("name") + " " + variable.getAttribute("typeRef")));
        Xml.children(decision, "informationRequirement")
                .flatMap(Xml::all)
                .filter(needed -> needed.hasAttribute("href"))
                .forEach(
                        needed -> facts.merge("requires", needed.getAttribute("href"), (one, two) -> one + ", " + two));
        var tables = Xml.children(decision, "decisionTable").toList();
        tables.forEach(table -> facts.putAll(attributes(table)));
        parts.add(new Part(decision.getAttribute("id"), "decision", decision.getAttribute("name"), facts));
        tables.forEach(this::table);
    }

    private void table(Element table) {
        var columns = new ArrayList<String>();
        Xml.children(table, "input").forEach(input -> columns.add(column(input, "input")));
        Xml.children(table, "output").forEach(output -> columns.add(column(output, "output")));
        var place = 0;
        for (var rule : Xml.children(table, "rule").toList()) {
            rule(rule, ++place, columns);
        }
    }

    private String column(Element column, String kind) {
        var facts = attributes(column);
        Xml.children(column, "inputExpression").forEach(asked -> {
            facts.put("expression", Xml.line(asked));
            facts.put("typeRef", asked.getAttribute("typeRef"));
        });
        var label = column.getAttribute("label").isBlank() ? column.getAttribute("name") : column.getAttribute("label");
        var name = label.isBlank() ? facts.getOrDefault("expression", column.getAttribute("id")) : label;
        parts.add(new Part(column.getAttribute("id"), kind, name, facts));
        return name;
    }

    /** Called as analysts see it in Modeler: by its row and what is noted beside it. */
    private void rule(Element rule, int place, List<String> columns) {
        var facts = new TreeMap<String, String>();
        var cells = Xml.children(rule)
                .filter(cell -> cell.getLocalName().endsWith("Entry"))
                .toList();
        for (var cell = 0; cell < cells.size() && cell < columns.size(); cell++) {
            facts.put(
                    "cell." + columns.get(cell), Xml.line(cells.get(cell)).isEmpty() ? "–" : Xml.line(cells.get(cell)));
        }
        Xml.children(rule, "description").forEach(text -> facts.put("annotation", Xml.line(text)));
        var note = facts.getOrDefault("annotation", "");
        var name = note.isEmpty() ? String.valueOf(place) : place + ": " + note;
        parts.add(new Part(rule.getAttribute("id"), "rule", name, facts));
    }

    private static Map<String, String> attributes(Element element) {
        var facts = new TreeMap<String, String>();
        Xml.facts(element)
                .filter(attribute -> !List.of("id", "name", "label", "width").contains(attribute.getLocalName()))
                .forEach(attribute -> facts.put(attribute.getLocalName(), attribute.getValue()));
        return facts;
    }
}
