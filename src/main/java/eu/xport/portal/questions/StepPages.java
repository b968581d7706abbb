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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions topic by topic, or all on one page: each page carries along what was typed, and nothing is kept here. */
@Controller
@RequestMapping("/diagnosis")
class StepPages {

    private final Questions questions;
    private final QuestionDoor door;

    StepPages(Questions questions, QuestionDoor door) {
        this.questions = questions;
        this.door = door;
    }

    @GetMapping(params = "step")
    String begin(Model page, Locale language) {
        return door.show(page, Sent.nothing().atStep(1), questions.blank(language));
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE, params = "go")
    String go(
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
        var asked = questions.typed(sent.answers(), List.of(), language);
        var step = sent.step().map(number -> QuestionStep.of(asked.parts(), number));
        if ("next".equals(parameters.getFirst("go")) && step.isPresent()) {
            var faults = questions.faults(sent.answers(), language).stream()
                    .filter(fault -> step.get().asks(fault.field()))
                    .toList();
            if (!faults.isEmpty()) {
                return door.showAgain(page, request, response, sent, new FormRefused(faults), language);
            }
        }
        return door.show(page, door.known(led(sent, parameters.getFirst("go")), request), asked);
    }

    private static Sent led(Sent sent, String way) {
        return switch (way) {
            case "next" -> sent.atStep(sent.step().orElse(0) + 1);
            case "back" -> sent.atStep(sent.step().orElse(2) - 1);
            case "steps" -> sent.atStep(1);
            default -> sent.onOnePage();
        };
    }
}
