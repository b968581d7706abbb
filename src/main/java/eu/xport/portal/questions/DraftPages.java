package eu.xport.portal.questions;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Secret;
import eu.xport.engine.Sender;
import eu.xport.portal.ForOneReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Whoever has no time now gets a link by mail, and goes on where they were. */
@Controller
@RequestMapping("/diagnosis")
class DraftPages {

    private final Questions questions;
    private final QuestionDoor door;
    private final KeptAnswers kept;

    DraftPages(Questions questions, QuestionDoor door, KeptAnswers kept) {
        this.questions = questions;
        this.door = door;
        this.kept = kept;
    }

    @ModelAttribute
    void keepToTheVisitor(HttpServletResponse response) {
        ForOneReader.alone(response);
    }

    /** The answer is the same whether the address leads to anybody, and whether it has had letters enough. */
    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE, params = "keep")
    String keep(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            Locale language)
            throws IOException {
        var sender = Sender.of(request.getRemoteAddr());
        if (!door.isOpenFor(sender, request)) {
            return door.tooMany(page, response);
        }
        var sent = Sent.of(parameters);
        try {
            door.check(sent, request);
            var mail = questions.address(sent.keepMail(), language);
            kept.keep(questions.known(sent.answers(), language), mail, sent.former(), sender, language);
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
            return "redirect:/diagnosis/kept";
        } catch (FormRefused refused) {
            return door.showAgain(page, request, response, sent, refused, language);
        }
    }

    @GetMapping("/kept")
    String kept() {
        return "kept";
    }

    @GetMapping("/draft/{secret:" + Secret.SHAPE + "}")
    String goOn(@PathVariable String secret, HttpServletResponse response, Model page, Locale language) {
        var typed = kept.of(secret);
        if (typed.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "draft-gone";
        }
        return door.show(page, Sent.later(typed.get(), secret), questions.typed(typed.get(), List.of(), language));
    }
}
