package eu.xport.portal.questions;

import eu.xport.engine.FormRefused;
import eu.xport.journey.CompanyFile;
import eu.xport.portal.ForOneReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** What is not required comes after the result: whoever has opened a case tells more of the company, or leaves it. */
@Controller
@RequestMapping("/diagnosis/{mark:" + Sent.MARK + "}/file")
class CompanyFilePages {

    private final OpenedCases opened;
    private final CompanyFile file;
    private final Questions questions;
    private final DiagnosisResults results;

    CompanyFilePages(OpenedCases opened, CompanyFile file, Questions questions, DiagnosisResults results) {
        this.opened = opened;
        this.file = file;
        this.questions = questions;
        this.results = results;
    }

    @ModelAttribute
    void keepToOneself(HttpServletResponse response) {
        ForOneReader.alone(response);
    }

    /** Whoever switches the language of a refusal, or comes back to its address. */
    @GetMapping
    String back(@PathVariable String mark) {
        return "redirect:/diagnosis/" + mark;
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String complete(
            @PathVariable String mark,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            Locale language)
            throws IOException {
        var receipt = opened.of(mark, request);
        var typed = new Posted(sent);
        var form = questions.form(language);
        try {
            var kept = file.complete(receipt, form, typed.told(form, language));
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
            return "redirect:/diagnosis/" + mark + (kept ? "?kept" : "") + "#file";
        } catch (FormRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("result", results.of(receipt, language));
            page.addAttribute("mark", mark);
            page.addAttribute("refused", questions.later(typed, refused.faults(), language));
            return "result";
        }
    }
}
