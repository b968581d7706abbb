package eu.xport.modelling.docs;

import eu.xport.engine.FormField;
import eu.xport.engine.FormSchema;
import eu.xport.engine.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a form for people: what each field asks, and what may be answered. */
class DescribeForm {

    private final Path folder;
    private final Locale language;
    private final Words words;

    DescribeForm(Path folder, Locale language, Words words) {
        this.folder = folder;
        this.language = language;
        this.words = words;
    }

    ProcessPage.Form page(String id, String name) {
        var kebab = id.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(language);
        try (var json = Files.newInputStream(folder.resolve(kebab + ".form"))) {
            var form = FormSchema.read(json, language);
            return new ProcessPage.Form(id, name, fields(form.inputs()).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Stream<ProcessPage.Field> fields(List<FormField> fields) {
        return fields.stream()
                .flatMap(
                        field -> Stream.concat(Stream.of(field(field)), field.isList() ? rows(field) : Stream.empty()));
    }

    private Stream<ProcessPage.Field> rows(FormField list) {
        return fields(list.inputs())
                .map(row -> new ProcessPage.Field(
                        list.label() + " → " + row.label(),
                        row.kind(),
                        row.isRequired(),
                        row.choices(),
                        row.description()));
    }

    private ProcessPage.Field field(FormField field) {
        return new ProcessPage.Field(
                field.label(),
                words.code("docs.kind", field.type() + (field.subtype().isEmpty() ? "" : "." + field.subtype())),
                field.isRequired(),
                field.options().stream().map(Option::label).collect(Collectors.joining(" · ")),
                field.description());
    }
}
