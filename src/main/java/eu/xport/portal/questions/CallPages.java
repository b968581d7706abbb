package eu.xport.portal.questions;

import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Receipt;
import eu.xport.portal.ChosenCall;
import eu.xport.portal.ForOneReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where whoever has opened a case books, moves and gives up the first call; whoever has joined one does not. */
@Controller
@RequestMapping("/diagnosis/{mark:" + Sent.MARK + "}/call")
class CallPages {

    private final OpenedCases opened;
    private final ChosenCall calls;
    private final DiagnosisResults results;

    CallPages(OpenedCases opened, ChosenCall calls, DiagnosisResults results) {
        this.opened = opened;
        this.calls = calls;
        this.results = results;
    }

    @ModelAttribute
    void keepToOneself(HttpServletResponse response) {
        ForOneReader.alone(response);
    }

    /** Whoever switches the language of a refusal, or comes back to its address. */
    @GetMapping({"", "/given-up"})
    String back(@PathVariable String mark) {
        return "redirect:/diagnosis/" + mark;
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String book(
            @PathVariable String mark,
            @RequestParam(defaultValue = "") String slot,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            Locale language)
            throws IOException {
        var receipt = opened.of(mark, request);
        return calls.book(JourneyNumber.of(receipt.journey()), slot)
                .map(refusal -> refuse(receipt, refusal, response, page, language))
                .orElseGet(() -> done(receipt, request));
    }

    @PostMapping(path = "/given-up", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String giveUp(@PathVariable String mark, HttpServletRequest request) throws IOException {
        var receipt = opened.of(mark, request);
        calls.giveUp(JourneyNumber.of(receipt.journey()));
        return done(receipt, request);
    }

    private static String done(Receipt receipt, HttpServletRequest request) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return "redirect:/diagnosis/" + receipt.submission() + "#call";
    }

    /** With what can still be chosen. */
    private String refuse(
            Receipt receipt, ChosenCall.Refusal refusal, HttpServletResponse response, Model page, Locale language) {
        response.setStatus(refusal.status().value());
        page.addAttribute("result", results.of(receipt, language));
        page.addAttribute("mark", receipt.submission());
        page.addAttribute("fault", refusal.reason());
        return "result";
    }
}
