package eu.xport.portal.own;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Texts;
import eu.xport.hotline.Hotline;
import eu.xport.portal.PageForms;
import eu.xport.portal.PublicPromises;
import eu.xport.portal.Written;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a company asks a question, and reads what it was answered. */
@Controller
@RequestMapping("/journey/questions")
class QuestionsPage {

    private static final Set<String> ASKED = Set.of("topic", "question");

    private final Hotline hotline;
    private final PageForms forms;
    private final PublicPromises promises;
    private final Texts texts;
    private final Written written;

    QuestionsPage(Hotline hotline, PageForms forms, PublicPromises promises, Texts texts, Written written) {
        this.hotline = hotline;
        this.forms = forms;
        this.promises = promises;
        this.texts = texts;
        this.written = written;
    }

    @GetMapping
    String show(Visitor visitor, @RequestParam(required = false) String thanks, Model page, Locale language) {
        page.addAttribute("thanks", thanks != null);
        return fill(visitor, page, language);
    }

    @PostMapping
    String ask(
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model page,
            Locale language) {
        try {
            PageForms.refuseUnknown(sent.keySet(), ASKED);
            hotline.ask(visitor.journey(), sent.getOrDefault("topic", ""), sent.getOrDefault("question", ""));
            return "redirect:/journey/questions?thanks";
        } catch (FormRefused refused) {
            forms.giveBack(refused, sent, forms.labels("hotline", language), response, page, language);
            return fill(visitor, page, language);
        }
    }

    private String fill(Visitor visitor, Model page, Locale language) {
        page.addAttribute(
                "lead",
                promises.length("HOTLINE_ANSWER")
                        .map(length -> texts.of(language, "portal.hotline.within", written.length(length, language)))
                        .orElse(""));
        page.addAttribute("topics", hotline.topics(language));
        page.addAttribute("questions", hotline.of(visitor.journey(), language));
        return "journey/questions";
    }
}
