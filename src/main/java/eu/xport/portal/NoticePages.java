package eu.xport.portal;

import eu.xport.engine.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the law asks a public site to say: what becomes of people's data, and who cannot use it yet. */
@Controller
class NoticePages {

    private final Publisher publisher;
    private final Texts texts;

    NoticePages(Publisher publisher, Texts texts) {
        this.publisher = publisher;
        this.texts = texts;
    }

    record Section(String title, List<String> paragraphs) {}

    @GetMapping("/privacy")
    String privacy(Model page, Locale language) {
        return show("privacy", List.of("who", "what", "howLong", "rights", "cookies"), page, language);
    }

    @GetMapping("/accessibility")
    String accessibility(Model page, Locale language) {
        return show("accessibility", List.of("state", "tested", "notYet", "report"), page, language);
    }

    private String show(String notice, List<String> sections, Model page, Locale language) {
        page.addAttribute("heading", texts.of(language, "portal.notice." + notice));
        page.addAttribute(
                "sections",
                sections.stream()
                        .map(section -> section("portal.notice." + notice + "." + section, language))
                        .toList());
        return "notice";
    }

    /** A text holds a paragraph a line; a line that is empty, such as an address that is not told, is none. */
    private Section section(String key, Locale language) {
        return new Section(
                texts.of(language, key),
                Stream.of(texts.of(language, key + ".text", publisher.name(), publisher.address(), contact(language))
                                .split("\n"))
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList());
    }

    private String contact(Locale language) {
        return publisher.mail().isBlank()
                ? texts.of(language, "portal.contact.expert")
                : texts.of(language, "portal.contact.mail", publisher.mail());
    }
}
