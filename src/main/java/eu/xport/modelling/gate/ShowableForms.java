package eu.xport.modelling.gate;

import eu.xport.modelling.gate.FormFile.Component;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tasklist, and for the self-diagnosis the public page, can show every field; what people write stays text. */
@org.springframework.stereotype.Component
class ShowableForms implements Rule {

    static final int SCHEMA = 16;

    static final Set<String> IN_TASKLIST = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "taglist",
            "datetime",
            "group",
            "dynamiclist",
            "button",
            "table",
            "image");

    /** Of these, what the public page shows, which has no script. */
    static final Set<String> IN_PUBLIC =
            Set.of("textfield", "textarea", "number", "checkbox", "radio", "select", "taglist", "datetime", "group");

    private static final String PUBLIC_FORM = "SelfDiagnosis";

    private static final Set<String> OPTIONS_OF_THE_SERVER = Set.of(
            "experts",
            "services",
            "paperKinds",
            "partners",
            "plannedActions",
            "proposalAnswers",
            "absentExperts",
            "callExperts",
            "substitutes",
            "formerExperts",
            "newExperts",
            "costKinds",
            "roadmapActions");

    /** What a table or a picture is taken from: one name, for an address or a calculation could lead anywhere. */
    private static final Map<String, List<String>> DRAWN_FROM =
            Map.of("table", List.of("dataSource", "columnsExpression"), "image", List.of("source", "alt"));

    /** Task-local variables that conditions may ask although no field holds them. */
    private static final Set<String> ASKED_BY_CONDITIONS = Set.of("family", "askAgain");

    private static final int LONGEST_PATTERN = 300;

    /** A group that is repeated and holds a repetition, or a look back at a group. */
    private static final Pattern TRIES_FOR_EVER = Pattern.compile("[*+}][^()]*\\)[*+{]|\\)[^()]*\\)[*+{]|\\\\[1-9k]");

    private static final Pattern ASKED = Pattern.compile("\\b[\\w.]++(?= !?= )");

    @Override
    public Stream<String> faults(Candidate candidate) {
        var lines = candidate.before().orElse(candidate).forms().stream()
                .flatMap(form -> form.components().stream())
                .filter(Component::isReadOnly)
                .map(Component::place)
                .collect(Collectors.toCollection(TreeSet::new));
        var drawn = candidate.before().orElse(candidate).forms().stream()
                .flatMap(form -> form.components().stream())
                .flatMap(ShowableForms::drawnFrom)
                .collect(Collectors.toCollection(TreeSet::new));
        return candidate.changedForms().flatMap(form -> Stream.of(
                        faults(form), unknownLines(form, lines), unknownDrawings(form, drawn))
                .flatMap(faults -> faults)
                .map(fault -> form.name() + ": " + fault));
    }

    private static Stream<String> unknownLines(FormFile form, Set<String> known) {
        return form.components().stream()
                .filter(shown -> shown.isReadOnly() && !known.contains(shown.place()))
                .map(shown -> "the field %s is only shown, and nothing fills it: take one of %s."
                        .formatted(shown.place(), String.join(", ", known)));
    }

    private static Stream<String> unknownDrawings(FormFile form, Set<String> known) {
        return form.components().stream()
                .filter(shown ->
                        drawnFrom(shown).anyMatch(source -> !source.matches("=\\w+") || !known.contains(source)))
                .map(shown -> "the %s %s shows what the application does not know: each of its sources is one of %s."
                        .formatted(shown.type(), shown.place(), String.join(", ", known)));
    }

    private static Stream<String> drawnFrom(Component shown) {
        return DRAWN_FROM.getOrDefault(shown.type(), List.of()).stream()
                .map(source -> shown.json().path(source).asText());
    }

    private static Stream<String> faults(FormFile form) {
        return Stream.of(
                        made(form),
                        form.components().stream().flatMap(component -> shown(form, component)),
                        twice(form),
                        form.components().stream().flatMap(ShowableForms::limits),
                        form.components().stream().flatMap(ShowableForms::choices),
                        form.components().stream().flatMap(ShowableForms::readOnly),
                        form.components().stream().flatMap(ShowableForms::pattern),
                        form.components().stream().flatMap(component -> condition(form, component)),
                        lists(form))
                .flatMap(faults -> faults);
    }

    private static Stream<String> made(FormFile form) {
        var platform = form.json().path("executionPlatform").asText();
        return form.json().path("schemaVersion").asInt(Integer.MAX_VALUE) <= SCHEMA
                        && platform.equals("Camunda Platform")
                ? Stream.empty()
                : Stream.of(
                        "it is made for another version of Tasklist: create it in Camunda Modeler for Camunda 7.24 (schema version 16).");
    }

    private static Stream<String> shown(FormFile form, Component component) {
        if (!IN_TASKLIST.contains(component.type())) {
            return Stream.of("Tasklist does not show the field %s, which is a %s: it shows %s."
                    .formatted(component.place(), Sentence.quoted(component.type()), sorted(IN_TASKLIST)));
        }
        return form.id().equals(PUBLIC_FORM) && !IN_PUBLIC.contains(component.type())
                ? Stream.of("the public page does not show the field %s, which is a %s: it shows %s."
                        .formatted(component.place(), component.type(), sorted(IN_PUBLIC)))
                : Stream.empty();
    }

    private static Stream<String> twice(FormFile form) {
        var places = new HashSet<String>();
        var ids = new HashSet<String>();
        return form.components().stream()
                .filter(component -> !places.add(component.place())
                        | !ids.add(component.json().path("id").asText()))
                .map(component -> "the field %s is there twice: keys and ids differ.".formatted(component.place()));
    }

    private static Stream<String> limits(Component field) {
        var most = field.is("textfield") ? 200 : 4000;
        var limit = field.json().at("/validate/maxLength").asInt();
        return field.is("textfield", "textarea") && !field.isReadOnly() && (limit < 1 || limit > most)
                ? Stream.of(
                        "the field %s has no limit: set a maximum length from 1 to %d.".formatted(field.place(), most))
                : Stream.empty();
    }

    private static Stream<String> choices(Component choice) {
        if (!choice.is("radio", "select", "taglist")) {
            return Stream.empty();
        }
        var key = choice.json().path("valuesKey").asText("");
        if (choice.json().has("valuesExpression") || !key.isEmpty() && !OPTIONS_OF_THE_SERVER.contains(key)) {
            return Stream.of("the choices of %s come from nowhere: list them, or take one of %s as input data."
                    .formatted(choice.place(), sorted(OPTIONS_OF_THE_SERVER)));
        }
        var options = choice.options();
        return key.isEmpty() && (options.size() < 2 || new HashSet<>(options).size() < options.size())
                ? Stream.of("the field %s needs at least two choices with different values.".formatted(choice.place()))
                : Stream.empty();
    }

    private static Stream<String> readOnly(Component shown) {
        if (shown.json().path("disabled").asBoolean()) {
            return Stream.of("the field %s is disabled: make it read-only instead.".formatted(shown.place()));
        }
        return shown.isReadOnly()
                        && (!shown.is("textfield", "textarea") || shown.json().has("validate"))
                ? Stream.of("the field %s is only shown: then it is a text without rules, which would lock the task."
                        .formatted(shown.place()))
                : Stream.empty();
    }

    private static Stream<String> pattern(Component field) {
        var pattern = field.json().at("/validate/pattern");
        if (!pattern.isTextual()) {
            return Stream.empty();
        }
        try {
            Pattern.compile(pattern.asText());
            if (pattern.asText().length() > LONGEST_PATTERN
                    || TRIES_FOR_EVER.matcher(pattern.asText()).find()) {
                return Stream.of(
                        "the pattern of %s repeats what repeats, or looks back, which could try for ever: write a plainer one."
                                .formatted(field.place()));
            }
            return pattern.asText().matches("\\^.*\\$")
                    ? Stream.empty()
                    : Stream.of("the pattern of %s speaks of a part of the text: begin it with ^ and end it with $."
                            .formatted(field.place()));
        } catch (PatternSyntaxException unreadable) {
            return Stream.of("the pattern of %s cannot be read.".formatted(field.place()));
        }
    }

    private static Stream<String> condition(FormFile form, Component field) {
        var known = new HashSet<>(ASKED_BY_CONDITIONS);
        form.components().forEach(component -> known.add(component.place()));
        var list = field.place().contains(".") ? field.place().replaceAll("\\..*", ".") : "";
        return ASKED.matcher(field.json().at("/conditional/hide").asText())
                .results()
                .map(name -> name.group().replaceFirst("^this\\.", list))
                .filter(name -> !known.contains(name))
                .map(name -> "the condition of %s asks for %s, which the form does not know."
                        .formatted(field.place(), Sentence.quoted(name)));
    }

    private static Stream<String> lists(FormFile form) {
        var lists = form.components(component -> component.is("dynamiclist"));
        var buttons = form.components(component -> component.is("button"));
        if (lists.stream().anyMatch(list -> !list.json().path("disableCollapse").asBoolean())) {
            return Stream.of("the rows of a collapsed list are not sent: switch collapsing off.");
        }
        var right = buttons.size() == (lists.isEmpty() ? 0 : 1)
                && buttons.stream()
                        .allMatch(
                                button -> button.json().path("action").asText().equals("submit"));
        return right
                ? Stream.empty()
                : Stream.of(
                        "a form with a list has one button that submits, a form without has none: Tasklist's own stays locked once somebody has touched a list.");
    }

    private static String sorted(Set<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }
}
