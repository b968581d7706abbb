package eu.xport.notification;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/**
 * The texts of the letters. A template names its own by their last part: {@code subject} in {@code company/closing} is
 * {@code company.closing.subject}. A text that is missing in the reader's language is a fault, never a text in another.
 */
class LetterTexts extends AbstractMessageResolver {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    LetterTexts() {
        texts.setBasename("letters");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    @Override
    public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] details) {
        var template = context.getTemplateData().getTemplate();
        return Stream.of(template.replace('/', '.') + "." + key, key)
                .flatMap(name -> find(name, details, context.getLocale()).stream())
                .findFirst()
                .orElseThrow(() -> new LetterRefused("the text '%s' of the template %s is missing in the language '%s'"
                        .formatted(key, template, context.getLocale())));
    }

    /** A text that is no part of a template. */
    String of(Locale language, String name, Object... details) {
        return find(name, details, language)
                .orElseThrow(() ->
                        new LetterRefused("the text '%s' is missing in the language '%s'".formatted(name, language)));
    }

    private Optional<String> find(String name, Object[] details, Locale language) {
        return Optional.ofNullable(texts.getMessage(name, details, null, language));
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, Class<?> origin, String key, Object[] details) {
        throw new LetterRefused("the text '" + key + "' is missing");
    }
}
