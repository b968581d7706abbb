package eu.xport.portal.questions;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Sender;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The number first: a button beside it asks the directory for the rest, and the page comes back filled in. */
@Controller
@RequestMapping("/diagnosis")
class FillInPages {

    private final Questions questions;
    private final QuestionDoor door;
    private final FillIn directory;

    FillInPages(Questions questions, QuestionDoor door, FillIn directory) {
        this.questions = questions;
        this.door = door;
        this.directory = directory;
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE, params = "fill")
    String fill(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            Locale language)
            throws IOException {
        if (!door.isOpenFor(Sender.of(request.getRemoteAddr()), request)) {
            return door.tooMany(page, response);
        }
        var sent = Sent.of(parameters);
        try {
            door.checkPerson(sent, request);
            var filled = directory.fill(sent.answers(), questions.form(language));
            page.addAttribute("filledIn", filled.isPresent());
            return door.show(page, sent, questions.typed(filled.orElse(sent.answers()), List.of(), language));
        } catch (FormRefused refused) {
            return door.showAgain(page, request, response, sent, refused, language);
        }
    }
}
