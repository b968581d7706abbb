package eu.xport.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.LazyContextVariable;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes the text of a letter from the template of its kind and the facts that were known when it was written. */
@Component
class LetterTemplates {

    private final MailSettings settings;
    private final CompanyLink companyLink;
    private final Invitations invitations;
    private final ObjectMapper json;
    private final LetterStyle style = LetterStyle.read("/letters/style.css");
    private final TemplateEngine templates = new TemplateEngine();

    LetterTemplates(MailSettings settings, CompanyLink companyLink, ObjectMapper json) {
        this.settings = settings;
        this.companyLink = companyLink;
        this.json = json;
        var texts = new LetterTexts();
        this.invitations = new Invitations(settings, texts);
        templates.setDialect(new SpringStandardDialect());
        templates.setTemplateResolver(files());
        templates.setMessageResolver(texts);
    }

    /** Company and staff read different words about the same thing. */
    private static String templateOf(Letter letter) {
        return (toCompany(letter) ? "company/" : "staff/")
                + letter.kind().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean toCompany(Letter letter) {
        return letter.reader().equals("COMPANY");
    }

    /** @throws LetterRefused when a template, a text or a fact is missing: there is no half letter */
    LetterText of(Letter letter) {
        return of(letter, false);
    }

    /** A newer letter tells what holds: this one says so, and leaves the calendars alone. */
    LetterText ofOutrun(Letter letter) {
        return of(letter, true);
    }

    private LetterText of(Letter letter, boolean outrun) {
        try {
            var facts = Facts.read(letter.facts(), json);
            var page = Jsoup.parse(templates.process(templateOf(letter), known(letter, facts, outrun)));
            style.applyTo(page);
            return new LetterText(
                    subject(page),
                    html(page),
                    PlainText.of(page),
                    outrun ? Optional.empty() : invitations.of(letter, facts));
        } catch (RuntimeException fault) {
            throw LetterRefused.because(letter, fault);
        }
    }

    private Context known(Letter letter, Facts facts, boolean outrun) {
        return new Context(
                Locale.forLanguageTag(letter.language()),
                Map.of(
                        "fact", facts,
                        "outrun", outrun,
                        "language", letter.language(),
                        "toCompany", toCompany(letter),
                        "toManagers", Letter.MANAGERS.equals(letter.reader()),
                        "companyLink", new LinkIfShown(letter, facts),
                        "toAnswer", CompanyLink.asksForAnswer(letter),
                        "home", settings.site().toString().replaceFirst("/+$", "")));
    }

    /** A letter that shows none makes none. */
    private final class LinkIfShown extends LazyContextVariable<String> {

        private final Letter letter;
        private final Facts facts;

        private LinkIfShown(Letter letter, Facts facts) {
            this.letter = letter;
            this.facts = facts;
        }

        @Override
        protected String loadValue() {
            return companyLink.of(letter, facts);
        }
    }

    /** A header of a mail is one line, whatever a company calls itself. */
    private static String subject(Document page) {
        return page.title().replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }

    private static String html(Document page) {
        page.outputSettings().prettyPrint(false);
        return page.outerHtml();
    }

    private static ClassLoaderTemplateResolver files() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("letters/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        return files;
    }
}
