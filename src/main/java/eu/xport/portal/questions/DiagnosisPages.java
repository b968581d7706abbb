package eu.xport.portal.questions;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Sender;
import eu.xport.journey.Reception;
import eu.xport.portal.ForOneReader;
import eu.xport.portal.VisitorLanguage;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The questions and what the answers mean. */
@Controller
@RequestMapping("/diagnosis")
class DiagnosisPages {

    private final Questions questions;
    private final QuestionDoor door;
    private final Reception reception;
    private final Filings filings;
    private final KeptAnswers kept;
    private final DiagnosisResults results;

    DiagnosisPages(
            Questions questions,
            QuestionDoor door,
            Reception reception,
            Filings filings,
            KeptAnswers kept,
            DiagnosisResults results) {
        this.questions = questions;
        this.door = door;
        this.reception = reception;
        this.filings = filings;
        this.kept = kept;
        this.results = results;
    }

    @GetMapping(params = "!step")
    String ask(Model page, Locale language) {
        return door.show(page, Sent.nothing(), questions.blank(language));
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String receive(
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
        if (VisitorLanguage.switched(request).isPresent()) {
            return door.show(
                    page,
                    door.known(sent, request),
                    questions.typed(sent.answers().without("language"), List.of(), language));
        }
        try {
            door.check(sent, request);
            var receipt = filings.file(
                    SubmittedPage.of(sender, sent.mark(), sent.answers()),
                    () -> reception.receive(sent.mark(), sent.answers().values(questions.form(language), language)));
            sent.former().ifPresent(kept::areFiled);
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
            return "redirect:/diagnosis/" + receipt.submission();
        } catch (FormRefused refused) {
            return door.showAgain(page, request, response, sent.onOnePage(), refused, language);
        }
    }

    @GetMapping("/{mark:" + Sent.MARK + "}")
    String tell(
            @PathVariable String mark,
            @RequestParam(required = false) String kept,
            HttpServletResponse response,
            Model page,
            Locale language) {
        ForOneReader.alone(response);
        page.addAttribute("mark", mark);
        page.addAttribute("kept", kept != null);
        page.addAttribute(
                "result",
                reception
                        .receipt(mark)
                        .map(receipt -> results.of(receipt, language))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "result";
    }
}
