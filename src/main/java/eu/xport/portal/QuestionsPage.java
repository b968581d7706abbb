package eu.xport.portal;

import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Texts;
import eu.xport.hotline.Hotline;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
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
    private final PublicPromises promises;
    private final Texts texts;
    private final Written written;

    QuestionsPage(Hotline hotline, PublicPromises promises, Texts texts, Written written) {
        this.hotline = hotline;
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
            refuseUnknown(sent);
            hotline.ask(visitor.journey(), sent.getOrDefault("topic", ""), sent.getOrDefault("question", ""));
            return "redirect:/journey/questions?thanks";
        } catch (FormRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("typed", sent);
            page.addAttribute("problems", problems(refused, language));
            page.addAttribute(
                    "faulty", refused.faults().stream().map(FieldFault::field).collect(Collectors.toSet()));
            return fill(visitor, page, language);
        }
    }

    private static void refuseUnknown(Map<String, String> sent) {
        FormRefused.ifAny(sent.keySet().stream()
                .filter(field -> !ASKED.contains(field))
                .map(field -> FieldFault.of(field, "unknown"))
                .toList());
    }

    private List<Problem> problems(FormRefused refused, Locale language) {
        return refused.faults().stream()
                .map(fault -> new Problem(
                        fault.field(),
                        texts.find(language, "portal.hotline." + fault.field()).orElse(fault.field()),
                        texts.of(language, fault)))
                .toList();
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
