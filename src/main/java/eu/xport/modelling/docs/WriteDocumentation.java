package eu.xport.modelling.docs;

import eu.xport.engine.TextsConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Run by the build: writes the documentation of the models in both languages, and fails it where a French text is missing.
 *
 * <p>Arguments: the folder of the models, the folder of the forms, the folder to write into.
 */
public final class WriteDocumentation {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final ModelFiles models;
    private final Path forms;
    private final Path target;
    private final MessageSource messages = TextsConfiguration.messageSource();
    private final SpringTemplateEngine templates = templates(messages);

    private WriteDocumentation(Path models, Path forms, Path target) {
        this.models = new ModelFiles(models);
        this.forms = forms;
        this.target = target;
    }

    public static void main(String[] folders) {
        var missing = of(Path.of(folders[0]), Path.of(folders[1]), Path.of(folders[2]));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("No French text for %s: write them into %s/texts_fr.properties."
                    .formatted(String.join(", ", missing), folders[0]));
        }
    }

    /** @return what has no French text */
    static Set<String> of(Path models, Path forms, Path target) {
        return new WriteDocumentation(models, forms, target).write();
    }

    private TreeSet<String> write() {
        var missing = new TreeSet<String>();
        LANGUAGES.forEach(language -> missing.addAll(write(language)));
        dress();
        return missing;
    }

    private void dress() {
        try (var style = new ClassPathResource("documentation/documentation.css").getInputStream()) {
            Files.write(target.resolve("documentation.css"), style.readAllBytes());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private TreeSet<String> write(Locale language) {
        var texts = new ModelTexts(language, models.folder(), forms);
        var words = new Words(messages, language);
        var files = models.byId();
        var described = new DescribeForm(forms, language, words);
        var processes = models.ending(".bpmn").stream()
                .map(file -> new DescribeProcess(file, files, described, texts, words).page())
                .toList();
        var decisions = models.ending(".dmn").stream()
                .map(file -> new DescribeDecision(file, texts).page())
                .toList();
        var index = Map.<String, Object>of("processes", processes, "decisions", decisions);
        page(language, "index", "index", index);
        processes.forEach(page -> page(language, page.file(), "process", Map.of("page", page)));
        decisions.forEach(page -> page(language, page.file(), "decision", Map.of("page", page)));
        return new TreeSet<>(texts.missing());
    }

    private void page(Locale language, String name, String template, Map<String, Object> content) {
        var folder = target.resolve(language.getLanguage());
        var context = new Context(language, content);
        context.setVariable("self", name);
        context.setVariable("other", language.equals(Locale.FRENCH) ? "en" : "fr");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".html"), templates.process(template, context));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static SpringTemplateEngine templates(MessageSource messages) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("documentation/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var templates = new SpringTemplateEngine();
        templates.setTemplateResolver(resolver);
        templates.setTemplateEngineMessageSource(messages);
        return templates;
    }
}
