package eu.xport.engine;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.AddedFields.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was answered that no room asks for, as people read it: in the order of the form, lists row by row, choices by their
 * labels.
 *
 * @param asked whether a room asks for the field at this path; a field of a list reads {@code actions.endsOn}
 */
record AddedAnswers(Predicate<String> asked, Texts texts, Locale language) {

    List<Answer> in(FormSchema form, Fields fields) {
        return form.inputs().stream()
                .flatMap(field -> in(fields, field, field.key(), field.label()))
                .toList();
    }

    private Stream<Answer> in(Fields fields, FormField field, String path, String label) {
        if (field.isList()) {
            return rows(fields, field, path, label);
        }
        return asked.test(path) ? Stream.empty() : words(fields, field).map(text -> new Answer(label, text)).stream();
    }

    private Stream<Answer> rows(Fields fields, FormField list, String path, String label) {
        var rows = fields.rows(list.key());
        return IntStream.range(0, rows.size()).boxed().flatMap(row -> list.inputs().stream()
                .flatMap(part -> in(
                        rows.get(row),
                        part,
                        path + "." + part.key(),
                        "%s (%d), %s".formatted(label, row + 1, part.label()))));
    }

    private Optional<String> words(Fields fields, FormField field) {
        return switch (field.type()) {
            case "checkbox" -> fields.text(field.key()).map(yes -> texts.of(language, "answer." + yes));
            case "radio", "select" -> fields.text(field.key()).map(field::nameOf);
            case "checklist", "taglist" -> Optional.of(fields.choices(field.key()).stream()
                            .map(field::nameOf)
                            .collect(Collectors.joining(", ")))
                    .filter(chosen -> !chosen.isEmpty());
            case "datetime" -> moment(fields, field);
            default -> fields.text(field.key());
        };
    }

    private Optional<String> moment(Fields fields, FormField field) {
        return switch (field.subtype()) {
            case "date" -> fields.date(field.key()).map(day -> PrintedDate.day(day, language));
            case "datetime" -> fields.time(field.key()).map(moment -> PrintedDate.moment(moment, language));
            default -> fields.text(field.key());
        };
    }
}
